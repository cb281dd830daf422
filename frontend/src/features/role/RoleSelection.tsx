import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { refused } from '../../api';
import { ConfirmDialog, SelectionBar, toast, Undo, useDeed } from '../../components';
import type { Role } from './queries';
import { archiveRoles, restoreRoles } from './writes';

interface RoleSelectionProps {
  roles: Role[];
  onSelect: (ids: string[]) => void;
}

/** Archives or restores all ticked roles; those that were refused stay ticked. */
export function RoleSelection({ roles, onSelect }: RoleSelectionProps) {
  const { t } = useLingui();
  const [asking, ask] = useState(false);
  const inUse = roles.filter(({ archivedAt }) => !archivedAt).map(({ id }) => id);
  const archived = roles.filter(({ archivedAt, mergedIntoId }) => archivedAt && !mergedIntoId);

  const restore = useDeed({
    run: restoreRoles,
    failed: t`The roles could not be restored`,
    onDone: (outcome) => {
      const left = refused(outcome);
      onSelect(left.map(({ id }) => id));
      const done = outcome.length - left.length;
      toast(t`${done} of ${outcome.length} roles restored`);
    },
  });
  const archive = useDeed({
    run: archiveRoles,
    failed: t`The roles could not be archived`,
    onSettled: () => ask(false),
    onDone: (outcome) => {
      const left = refused(outcome).map(({ id }) => id);
      onSelect(left);
      const done = outcome.filter(({ id }) => !left.includes(id)).map(({ id }) => id);
      toast(
        t`${done.length} of ${outcome.length} roles archived`,
        done.length > 0 && <Undo onClick={() => restore.mutate(done)} />,
      );
    },
  });

  return (
    <>
      <SelectionBar label={t`Selected roles`} count={roles.length} onClear={() => onSelect([])}>
        {inUse.length > 0 && (
          <Button onClick={() => ask(true)}>
            <Trans>Archive…</Trans>
          </Button>
        )}
        {archived.length > 0 && (
          <Button
            variant="default"
            loading={restore.isPending}
            onClick={() => restore.mutate(archived.map(({ id }) => id))}
          >
            <Trans>Restore</Trans>
          </Button>
        )}
      </SelectionBar>
      <ConfirmDialog
        opened={asking}
        title={t`Archive the selected roles?`}
        confirm={t`Archive`}
        busy={archive.isPending}
        onConfirm={() => archive.mutate(inUse)}
        onClose={() => ask(false)}
      >
        <Plural
          value={inUse.length}
          one="The role leaves the lists and can be named no more. What names it keeps it, and published plans stay word for word as they are."
          other="# roles leave the lists and can be named no more. What names them keeps them, and published plans stay word for word as they are."
        />
      </ConfirmDialog>
    </>
  );
}
