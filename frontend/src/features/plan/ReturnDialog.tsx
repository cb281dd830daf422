import { Trans, useLingui } from '@lingui/react/macro';
import type { Tagged } from '../../api';
import { toast, Undo, useDeed } from '../../components';
import type { Plan } from './planRows';
import { returnPlan, submitPlan } from './queries';
import { ReasonDialog } from './ReasonDialog';
import { useShowPlan } from './useShowPlan';

interface ReturnDialogProps {
  record: Tagged<Plan>;
  opened: boolean;
  onClose: () => void;
}

/** Gives a plan back to its author, who needs to know why. */
export function ReturnDialog({ record, opened, onClose }: ReturnDialogProps) {
  const { t } = useLingui();
  const show = useShowPlan();
  const undo = useDeed({
    run: submitPlan,
    onDone: show,
    failed: t`The plan could not be sent for review`,
  });
  return (
    <ReasonDialog
      opened={opened}
      title={t`Return this plan to draft`}
      label={t`What is to be done`}
      description={t`Stands above the draft and in the plan's history.`}
      confirm={<Trans>Return to draft</Trans>}
      run={(comment) => returnPlan(record, comment)}
      onDone={(draft) =>
        toast(t`The plan is a draft again`, <Undo onClick={() => undo.mutate(draft)} />)
      }
      onClose={onClose}
    />
  );
}
