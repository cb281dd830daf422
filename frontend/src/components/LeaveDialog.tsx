import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmDialog } from './ConfirmDialog';

interface LeaveDialogProps {
  guard: { asking: boolean; stay: () => void; leave: () => void };
}

/** Goes with `useLeaveGuard`: unsaved work is about to be left. */
export function LeaveDialog({ guard }: LeaveDialogProps) {
  const { t } = useLingui();
  return (
    <ConfirmDialog
      opened={guard.asking}
      title={t`Leave without saving?`}
      confirm={t`Leave`}
      cancel={t`Stay`}
      onConfirm={guard.leave}
      onClose={guard.stay}
    >
      <Trans>What you typed is kept as a draft in this tab until you come back or sign out.</Trans>
    </ConfirmDialog>
  );
}
