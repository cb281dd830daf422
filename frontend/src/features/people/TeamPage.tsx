import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { Page, QueryState } from '../../components';
import { paths } from '../../urls';
import { useTeam } from './queries';
import { TeamEditor } from './TeamEditor';

export default function TeamPage() {
  const { t } = useLingui();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const team = useTeam(id);
  if (team.data) return <TeamEditor key={id} record={team.data} />;
  return (
    <Page title={t`Team`} back={{ label: t`Teams`, to: paths.teams }}>
      <QueryState query={team}>{() => null}</QueryState>
    </Page>
  );
}
