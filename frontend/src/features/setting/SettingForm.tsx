import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Progress, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Tagged } from '../../api';
import {
  ConfirmDialog,
  ConflictDialog,
  DraftNotice,
  LeaveDialog,
  SaveBar,
  toast,
  Undo,
  useDeed,
} from '../../components';
import { useLeaveGuard, useRecordForm, useRefresh } from '../../hooks';
import {
  readSetting,
  resetSetting,
  type Setting,
  useMayChange,
  useSettings,
  writeSetting,
} from './queries';

interface SettingFormProps<V extends object> {
  record: Tagged<Setting>;
  /** The reader's word for a field of the value. */
  label: (field: string) => string;
  children: (form: UseFormReturnType<V>, state: { readOnly: boolean; dirty: boolean }) => ReactNode;
}

/** A form over one setting: saving, going back to what was delivered, and the way back from both. */
export function SettingForm<V extends object>({ record, label, children }: SettingFormProps<V>) {
  const { t, i18n } = useLingui();
  const refresh = useRefresh();
  const queries = useQueryClient();
  const readOnly = !useMayChange();
  const [asking, setAsking] = useState(false);
  const setting = record.value;

  /** The organisation is part of who is signed in, which otherwise never changes. */
  async function show() {
    await queries.invalidateQueries({ queryKey: ['get', '/api/v1/me'] });
    await refresh();
  }
  const undo = useDeed({
    run: ({ before, after }: { before: Setting; after: Tagged<Setting> }) =>
      before.changed
        ? writeSetting(before.name, after.etag, before.value, after.value)
        : resetSetting(before.name, after.etag),
    failed: t`It could not be taken back`,
    onDone: show,
  });
  const withUndo = (message: string, after: Tagged<Setting>) =>
    toast(message, <Undo onClick={() => undo.mutate({ before: setting, after })} />);
  const edit = useRecordForm<Setting, V>({
    draftKey: `setting:${setting.name}`,
    record,
    toValues: (read) => (read ?? setting).value as V,
    save: (values, etag) => writeSetting(setting.name, etag, values),
    reload: () => readSetting(setting.name),
    onSaved: (saved) => {
      withUndo(t`Setting saved`, saved);
      show();
    },
  });
  const reset = useDeed({
    run: () => resetSetting(setting.name, record.etag),
    failed: t`The delivered values could not be put back`,
    onSettled: () => setAsking(false),
    onDone: (after) => {
      withUndo(t`The delivered values are back`, after);
      return show();
    },
  });
  const guard = useLeaveGuard(edit.dirty);
  const when =
    setting.changedAt && i18n.date(setting.changedAt, { dateStyle: 'medium', timeStyle: 'short' });

  return (
    <>
      {edit.restored && <DraftNotice onDiscard={edit.discard} />}
      <Following name={setting.name} />
      <form onSubmit={edit.submit} noValidate>
        {children(edit.form, { readOnly, dirty: edit.dirty })}
        <button type="submit" hidden />
      </form>
      <Group justify="space-between">
        <Text size="xs" c="dimmed">
          {when ? (
            <Trans>
              Last changed by {setting.changedBy}, {when}
            </Trans>
          ) : (
            <Trans>As delivered; nobody has changed it</Trans>
          )}
        </Text>
        {setting.changed && !readOnly && (
          <Button variant="default" size="xs" onClick={() => setAsking(true)}>
            <Trans>Back to the delivered values…</Trans>
          </Button>
        )}
      </Group>
      <SaveBar
        shown={!readOnly && edit.dirty}
        saving={edit.saving}
        problem={edit.problem}
        onSave={edit.submit}
        onDiscard={edit.discard}
      />
      <ConfirmDialog
        opened={asking}
        title={t`Go back to the delivered values?`}
        confirm={t`Put them back`}
        danger
        busy={reset.isPending}
        onConfirm={() => reset.mutate()}
        onClose={() => setAsking(false)}
      >
        <Trans>
          Everything that was changed in this section is replaced by what the product came with. You
          can undo it right afterwards.
        </Trans>
      </ConfirmDialog>
      <ConflictDialog conflict={edit.conflict} label={label} />
      <LeaveDialog guard={guard} />
    </>
  );
}

/** How far the records are that follow the last change. */
function Following({ name }: { name: string }) {
  const { t, i18n } = useLingui();
  const running = useSettings().data?.items.find((one) => one.name === name)?.recomputing;
  if (!running) return null;
  const done = i18n.number(running.done);
  const total = i18n.number(running.total);
  return (
    <div role="status">
      <Text size="sm" mb={4}>
        <Trans>
          The change is being applied to all records: {done} of {total}
        </Trans>
      </Text>
      <Progress
        value={running.total ? (100 * running.done) / running.total : 100}
        aria-label={t`Records that follow the change`}
      />
    </div>
  );
}
