import { useQueryClient } from '@tanstack/react-query';
import type { Tagged } from '../../api';
import { useRefresh } from '../../hooks';
import type { Plan } from './planRows';
import { planKey } from './queries';

/** Shows what a command answered, then asks for everything that depends on it. */
export function useShowPlan() {
  const queries = useQueryClient();
  const refresh = useRefresh();
  return (plan: Tagged<Plan>) => {
    queries.setQueryData(planKey(plan.value.id), plan);
    return refresh();
  };
}
