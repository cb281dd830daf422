import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { Page, QueryState } from '../../components';
import { useMayEdit } from '../../hooks';
import { paths } from '../../urls';
import { PlanEditor } from './PlanEditor';
import { PlanReader } from './PlanReader';
import { usePlan } from './queries';

export default function PlanPage() {
  const { t } = useLingui();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const plan = usePlan(id);
  const mayEdit = useMayEdit();
  if (plan.data) {
    const Shown = plan.data.value.status === 'draft' && mayEdit ? PlanEditor : PlanReader;
    return <Shown key={id} record={plan.data} />;
  }
  return (
    <Page title={t`Plan`} back={{ label: t`Plans`, to: paths.plans }}>
      <QueryState query={plan}>{() => null}</QueryState>
    </Page>
  );
}
