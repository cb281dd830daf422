import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Problem, Tagged } from '../../api';
import { Page, ProblemAlert, Slot } from '../../components';
import { useMayEdit } from '../../hooks';
import { paths } from '../../urls';
import { NewDraftButton } from './NewDraftButton';
import { PlanHistory } from './PlanHistory';
import { PlanMenu } from './PlanMenu';
import { PlanTable } from './PlanTable';
import { PlanTags } from './PlanTags';
import { PrintLink } from './PrintLink';
import type { Plan } from './planRows';
import { ReviewActions } from './ReviewActions';
import { ReviewNotice } from './ReviewNotice';
import { byRow } from './rowProblems';
import { VersionsCard } from './VersionsCard';

/** A plan that is read: in review, published, or by somebody who may not write. */
export function PlanReader({ record }: { record: Tagged<Plan> }) {
  const { t } = useLingui();
  const mayEdit = useMayEdit();
  const [problem, setProblem] = useState<Problem | null>(null);
  const plan = record.value;
  const { refused, rest } = byRow(problem, plan.rows);

  return (
    <Page
      title={`${plan.roleTitle} · ${plan.title}`}
      back={{ label: t`Plans`, to: paths.plans }}
      aside={<PlanTags plan={plan} />}
      actions={
        <>
          <PrintLink plan={plan} />
          <PlanMenu record={record} />
          {mayEdit && plan.status !== 'in-review' && plan.status !== 'draft' && (
            <NewDraftButton plan={plan} />
          )}
          {mayEdit && plan.status === 'in-review' && (
            <ReviewActions record={record} onRefused={setProblem} />
          )}
        </>
      }
    >
      {rest && <ProblemAlert problem={rest} />}
      <ReviewNotice plan={plan} />
      <PlanTable rows={plan.rows} refused={refused} />
      <VersionsCard plan={plan} />
      <PlanHistory plan={plan} />
      <Slot name="plan" recordId={plan.id} />
    </Page>
  );
}
