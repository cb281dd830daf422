import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { Page, QueryState } from '../../components';
import { paths } from '../../urls';
import { PersonEditor } from './PersonEditor';
import { usePerson } from './queries';

export default function PersonPage() {
  const { t } = useLingui();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const person = usePerson(id);
  if (person.data) return <PersonEditor key={id} record={person.data} />;
  return (
    <Page title={t`Person`} back={{ label: t`People`, to: paths.people }}>
      <QueryState query={person}>{() => null}</QueryState>
    </Page>
  );
}
