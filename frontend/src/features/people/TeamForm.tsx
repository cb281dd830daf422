import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Dialog, ProblemAlert, toast } from '../../components';
import { useRecordForm, useRefresh } from '../../hooks';
import { paths, url } from '../../urls';
import { PersonSelect, TeamSelect } from './PersonSelect';
import type { Team, TeamInput } from './queries';
import { teamValues } from './teamValues';
import { createTeam } from './writes';

/** Names a new team and puts it in its place. */
export function TeamForm({ parentId, onClose }: { parentId?: string; onClose: () => void }) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const navigate = useNavigate();
  const edit = useRecordForm<Team, TeamInput>({
    draftKey: 'team:new',
    record: null,
    toValues: () => ({ ...teamValues(null), parentId: parentId ?? null }),
    save: (values) => createTeam(values),
    onSaved: async ({ value }) => {
      onClose();
      await navigate({ to: url(paths.team, { id: value.id }) });
      toast(t`Team created`);
      refresh();
    },
  });
  function close() {
    edit.forget();
    onClose();
  }
  return (
    <Dialog opened onClose={close} title={t`New team`}>
      <form onSubmit={edit.submit} noValidate>
        <Stack>
          <TextInput
            label={t`Name`}
            required
            data-autofocus
            maxLength={255}
            {...edit.form.getInputProps('name')}
          />
          <TeamSelect
            label={t`Inside`}
            placeholder={t`At the top`}
            {...edit.form.getInputProps('parentId')}
          />
          <PersonSelect
            label={t`Led by`}
            placeholder={t`Nobody`}
            {...edit.form.getInputProps('leadId')}
          />
          {edit.problem && <ProblemAlert problem={edit.problem} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={edit.saving}>
              <Trans>Create team</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
