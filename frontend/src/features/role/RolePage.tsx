import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { Page, QueryState } from '../../components';
import { paths } from '../../urls';
import { useRole } from './queries';
import { RoleEditor } from './RoleEditor';

export default function RolePage() {
  const { t } = useLingui();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const role = useRole(id);
  if (role.data) return <RoleEditor key={id} record={role.data} />;
  return (
    <Page title={t`Role`} back={{ label: t`Roles`, to: paths.roles }}>
      <QueryState query={role}>{() => null}</QueryState>
    </Page>
  );
}
