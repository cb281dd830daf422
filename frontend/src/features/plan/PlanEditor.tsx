import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type Problem, type Tagged, toProblem } from '../../api';
import { ConflictDialog, Page, ProblemAlert, Slot, toast, toastProblem } from '../../components';
import { paths } from '../../urls';
import { DraftMenu } from './DraftMenu';
import { MarksNotice } from './MarksNotice';
import { PlanHistory } from './PlanHistory';
import { PlanTable } from './PlanTable';
import { PlanTags } from './PlanTags';
import { PrintLink } from './PrintLink';
import type { Plan } from './planRows';
import { submitPlan } from './queries';
import { ReviewNotice } from './ReviewNotice';
import { rowEditing } from './rowEditing';
import { byRow } from './rowProblems';
import { SaveMark } from './SaveMark';
import { useConflictLabel } from './useConflictLabel';
import { usePlanDraft } from './usePlanDraft';
import { useShowPlan } from './useShowPlan';
import { VersionsCard } from './VersionsCard';

/** A draft as the one-page table that is edited where it stands and saves itself. */
export function PlanEditor({ record }: { record: Tagged<Plan> }) {
  const { t } = useLingui();
  const show = useShowPlan();
  const draft = usePlanDraft(record);
  const label = useConflictLabel();
  const plan = { ...record.value, ...draft.values };
  const [refusal, setRefusal] = useState<Problem | null>(null);
  const refused = byRow(refusal, plan.rows);
  const submit = useMutation({
    mutationFn: async () => submitPlan(await draft.flush()),
    onSuccess: (sent) => {
      toast(t`The plan is in review`);
      show(sent);
    },
    onMutate: () => setRefusal(null),
    onError: (error) => {
      const problem = toProblem(error);
      if (problem.status === 422) setRefusal(problem);
      else toastProblem(problem, t`The plan could not be sent for review`);
    },
  });

  return (
    <Page
      title={`${plan.roleTitle} · ${plan.title}`}
      back={{ label: t`Plans`, to: paths.plans }}
      aside={<PlanTags plan={plan} />}
      actions={
        <>
          <SaveMark state={draft.state} />
          <PrintLink plan={plan} />
          <DraftMenu draft={draft} plan={plan} />
          <Button
            disabled={draft.state === 'failed'}
            loading={submit.isPending}
            onClick={() => submit.mutate()}
          >
            <Trans>Send for review</Trans>
          </Button>
        </>
      }
    >
      {draft.rest && (
        <ProblemAlert problem={draft.rest} onRetry={draft.retrying ? undefined : draft.retry} />
      )}
      {refused.rest && <ProblemAlert problem={refused.rest} />}
      <ReviewNotice plan={plan} />
      <MarksNotice values={draft.values} change={draft.change} />
      <PlanTable
        rows={plan.rows}
        editing={rowEditing(plan.roleId, draft.change)}
        refused={{ ...refused.refused, ...draft.refused }}
      />
      <VersionsCard plan={plan} />
      <PlanHistory plan={plan} />
      <Slot name="plan" recordId={plan.id} />
      <ConflictDialog conflict={draft.conflict} label={label} />
    </Page>
  );
}
