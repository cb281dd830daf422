import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { toProblem } from '../../api';
import { toast, toastProblem } from '../../components';
import { paths, url } from '../../urls';
import { copyOf, type Plan, toContent, valuesOf } from './planRows';
import { createPlan } from './queries';
import { useShowPlan } from './useShowPlan';

/** The way on from a published plan: a new draft with the same rows. */
export function CopyPlan({ plan }: { plan: Plan }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const show = useShowPlan();
  const copy = useMutation({
    mutationFn: () => {
      const { title, rows } = toContent({ ...valuesOf(plan), rows: plan.rows.map(copyOf) });
      return createPlan({ roleId: plan.roleId, title: t`${title} (copy)`, rows });
    },
    onSuccess: async (draft) => {
      await navigate({ to: url(paths.plan, { id: draft.value.id }) });
      toast(t`This draft has the same rows; change what is to be different`);
      show(draft);
    },
    onError: (error) => toastProblem(toProblem(error), t`The plan could not be copied`),
  });
  return (
    <Button variant="default" loading={copy.isPending} onClick={() => copy.mutate()}>
      <Trans>Copy as a new draft</Trans>
    </Button>
  );
}
