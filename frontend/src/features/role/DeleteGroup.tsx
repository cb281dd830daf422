import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { toProblem } from '../../api';
import { ConfirmDialog, toast, toastProblem } from '../../components';
import { useRefresh } from '../../hooks';
import type { RoleGroup } from './queries';
import { deleteGroup } from './writes';

/** Asks before a group goes. */
export function DeleteGroup({ group, onClose }: { group: RoleGroup; onClose: () => void }) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const remove = useMutation({
    mutationFn: () => deleteGroup(group),
    onSuccess: () => toast(t`“${group.name}” was deleted`),
    onError: (error) => toastProblem(toProblem(error), t`The group could not be deleted`),
    onSettled: () => {
      onClose();
      refresh();
    },
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
      <Trans>“{group.name}” goes for good. Only a group with nothing in it can be deleted.</Trans>
    </ConfirmDialog>
  );
}
