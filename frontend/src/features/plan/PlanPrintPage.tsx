import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { Page, QueryState } from '../../components';
import { paths, url } from '../../urls';
import { PlanSheet } from './PlanSheet';
import { PrintDesk } from './PrintDesk';
import { usePlan } from './queries';

export default function PlanPrintPage() {
  const { t } = useLingui();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const plan = usePlan(id);
  if (plan.data) {
    return (
      <PrintDesk plan={plan.data.value}>
        <PlanSheet plan={plan.data.value} />
      </PrintDesk>
    );
  }
  return (
    <Page title={t`Print`} back={{ label: t`Plan`, to: url(paths.plan, { id }) }}>
      <QueryState query={plan}>{() => null}</QueryState>
    </Page>
  );
}
