import { Trans, useLingui } from '@lingui/react/macro';
import type { Tagged } from '../../api';
import { toast } from '../../components';
import type { Plan } from './planRows';
import { returnPlan } from './queries';
import { ReasonDialog } from './ReasonDialog';

interface ReturnDialogProps {
  record: Tagged<Plan>;
  opened: boolean;
  onClose: () => void;
}

/** Gives a plan back to its author, who needs to know why. */
export function ReturnDialog({ record, opened, onClose }: ReturnDialogProps) {
  const { t } = useLingui();
  return (
    <ReasonDialog
      opened={opened}
      title={t`Return this plan to draft`}
      label={t`What is to be done`}
      description={t`Stands above the draft and in the plan's history.`}
      confirm={<Trans>Return to draft</Trans>}
      run={(comment) => returnPlan(record, comment)}
      onDone={() => toast(t`The plan is a draft again`)}
      onClose={onClose}
    />
  );
}
