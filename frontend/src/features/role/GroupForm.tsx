import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { tagOf } from '../../api';
import { ConflictDialog, Dialog, ProblemAlert, toast } from '../../components';
import { useRecordForm, useRefresh } from '../../hooks';
import { GroupSelect } from './GroupSelect';
import { type RoleGroup, readGroup } from './queries';
import { createGroup, type GroupInput, updateGroup } from './writes';

interface GroupFormProps {
  /** The group to change; a new one is made without it. */
  group?: RoleGroup;
  parentId?: string | null;
  onClose: () => void;
}

/** Names a group and puts it in its place. */
export function GroupForm({ group, parentId = null, onClose }: GroupFormProps) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const edit = useRecordForm<RoleGroup, GroupInput>({
    draftKey: `role-group:${group?.id ?? 'new'}`,
    record: group ? tagOf(group) : null,
    toValues: (record) => ({
      name: record?.name ?? '',
      parentId: record ? (record.parentId ?? null) : parentId,
      source: record?.source,
      externalId: record?.externalId,
    }),
    save: (values, etag) => (group ? updateGroup(group.id, etag, values) : createGroup(values)),
    reload: group ? () => readGroup(group.id) : undefined,
    onSaved: () => {
      onClose();
      toast(group ? t`Group saved` : t`Group created`);
      refresh();
    },
  });

  function close() {
    edit.forget();
    onClose();
  }

  return (
    <Dialog opened onClose={close} title={group ? t`Rename or move group` : t`New group`}>
      <form onSubmit={edit.submit} noValidate>
        <Stack>
          <TextInput
            label={t`Name`}
            required
            data-autofocus
            maxLength={255}
            {...edit.form.getInputProps('name')}
          />
          <GroupSelect
            label={t`Inside`}
            placeholder={t`At the top`}
            except={group?.id}
            {...edit.form.getInputProps('parentId')}
          />
          {edit.problem && <ProblemAlert problem={edit.problem} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={edit.saving}>
              {group ? <Trans>Save</Trans> : <Trans>Create group</Trans>}
            </Button>
          </Group>
        </Stack>
      </form>
      <ConflictDialog
        conflict={edit.conflict}
        label={(field) => (field === 'name' ? t`Name` : t`Inside`)}
      />
    </Dialog>
  );
}
