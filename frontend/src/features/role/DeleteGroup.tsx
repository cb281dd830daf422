import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmDialog, toast, Undo, useDeed } from '../../components';
import type { RoleGroup } from './queries';
import { createGroup, deleteGroup } from './writes';

/** Asks before a group goes. */
export function DeleteGroup({ group, onClose }: { group: RoleGroup; onClose: () => void }) {
  const { t } = useLingui();
  const restore = useDeed({
    run: () => {
      const { name, parentId, source, externalId } = group;
      return createGroup({ name, parentId: parentId ?? null, source, externalId });
    },
    failed: t`The group could not be brought back`,
  });
  const remove = useDeed({
    run: () => deleteGroup(group),
    onDone: () => toast(t`“${group.name}” was deleted`, <Undo onClick={() => restore.mutate()} />),
    onSettled: onClose,
    failed: t`The group could not be deleted`,
  });
  return (
    <ConfirmDialog
      opened
      danger
      title={t`Delete this group?`}
      confirm={t`Delete group`}
      busy={remove.isPending}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      <Trans>“{group.name}” goes. Only a group with nothing in it can be deleted.</Trans>
    </ConfirmDialog>
  );
}
