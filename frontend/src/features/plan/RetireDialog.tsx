import { Trans, useLingui } from '@lingui/react/macro';
import type { Tagged } from '../../api';
import { toast, Undo } from '../../components';
import type { Plan } from './planRows';
import { retirePlan } from './queries';
import { ReasonDialog } from './ReasonDialog';
import { useReinstate } from './useReinstate';

interface RetireDialogProps {
  record: Tagged<Plan>;
  opened: boolean;
  onClose: () => void;
}

/** Takes a published plan out of use, with a reason. */
export function RetireDialog({ record, opened, onClose }: RetireDialogProps) {
  const { t } = useLingui();
  const reinstate = useReinstate();
  return (
    <ReasonDialog
      opened={opened}
      title={t`Retire this plan?`}
      label={t`Why it is no longer used`}
      description={t`Stands above the plan and in its history.`}
      confirm={<Trans>Retire plan</Trans>}
      run={(reason) => retirePlan(record, reason)}
      onDone={(retired) => {
        onClose();
        toast(t`The plan is retired`, <Undo onClick={() => reinstate.mutate(retired)} />);
      }}
      onClose={onClose}
    >
      <p style={{ margin: 0 }}>
        <Trans>
          It stays as it is, can be read and printed, and can be taken back. Nobody starts with it
          any more.
        </Trans>
      </p>
    </ReasonDialog>
  );
}
