import { useLingui } from '@lingui/react/macro';
import { Card, PropertyRow } from '../../components';
import type { Role } from './queries';

/** Where the record came from and when it changed. */
export function RoleOrigin({ role }: { role: Role }) {
  const { t, i18n } = useLingui();
  const when = (at: string) => i18n.date(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Card title={t`Record`}>
      <PropertyRow label={t`Source`}>{role.source}</PropertyRow>
      <PropertyRow label={t`External id`}>{role.externalId}</PropertyRow>
      <PropertyRow label={t`Changed`}>{when(role.updatedAt)}</PropertyRow>
      <PropertyRow label={t`Created`}>{when(role.createdAt)}</PropertyRow>
    </Card>
  );
}
