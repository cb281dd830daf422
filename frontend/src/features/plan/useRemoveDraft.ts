import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Tagged } from '../../api';
import { useDeed } from '../../components';
import { paths, url } from '../../urls';
import type { Plan } from './planRows';
import { deletePlan } from './queries';

interface MadeDraft {
  draft: Tagged<Plan>;
  /** The plan it was made of. */
  planId: string;
}

/** Takes back that a draft was made of a plan, as long as nobody has written in it, and goes back to that plan. */
export function useRemoveDraft() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useDeed({
    run: async ({ draft, planId }: MadeDraft) => {
      await deletePlan(draft);
      return planId;
    },
    onDone: async (id) => {
      await navigate({ to: url(paths.plan, { id }) });
      queries.removeQueries({ queryKey: ['get', '/api/v1/plans/{id}'] });
    },
    failed: t`The draft could not be discarded`,
  });
}
