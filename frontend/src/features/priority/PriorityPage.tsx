import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { Page, QueryState } from '../../components';
import { paths } from '../../urls';
import { PriorityEditor } from './PriorityEditor';
import { usePriority } from './queries';

export default function PriorityPage() {
  const { t } = useLingui();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const priority = usePriority(id);
  if (priority.data) return <PriorityEditor key={id} record={priority.data} />;
  return (
    <Page title={t`Priority`} back={{ label: t`Priorities`, to: paths.priorities }}>
      <QueryState query={priority}>{() => null}</QueryState>
    </Page>
  );
}
