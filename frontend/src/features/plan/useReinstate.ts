import { useLingui } from '@lingui/react/macro';
import type { Tagged } from '../../api';
import { toast, useDeed } from '../../components';
import type { Plan } from './planRows';
import { reinstatePlan } from './queries';
import { useShowPlan } from './useShowPlan';

/** Takes a retired plan back into use. */
export function useReinstate() {
  const { t } = useLingui();
  const show = useShowPlan();
  return useDeed({
    run: (plan: Tagged<Plan>) => reinstatePlan(plan),
    onDone: (plan) => {
      toast(t`The plan is in use again`);
      return show(plan);
    },
    failed: t`The plan could not be taken back`,
  });
}
