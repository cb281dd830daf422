import { useLingui } from '@lingui/react/macro';
import { Card, PropertyRow } from '../../components';
import type { Person } from './queries';

/** By what the sources know the person, and when the record changed. */
export function PersonRecordCard({ person }: { person: Person }) {
  const { t, i18n } = useLingui();
  const when = (at: string) => i18n.date(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Card title={t`Record`}>
      <PropertyRow label={t`Source`}>{person.source}</PropertyRow>
      <PropertyRow label={t`External id`}>{person.externalId}</PropertyRow>
      <PropertyRow label={t`Signed in`}>{person.linked ? t`Yes` : t`Not yet`}</PropertyRow>
      <PropertyRow label={t`Changed`}>{when(person.updatedAt)}</PropertyRow>
      <PropertyRow label={t`Created`}>{when(person.createdAt)}</PropertyRow>
    </Card>
  );
}
