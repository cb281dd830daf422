import { useLingui } from '@lingui/react/macro';
import { Card, PropertyRow } from '../../components';
import type { Skill } from './queries';

/** Where the record came from and when it changed. */
export function SkillRecord({ skill }: { skill: Skill }) {
  const { t, i18n } = useLingui();
  const when = (at: string) => i18n.date(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Card title={t`Record`}>
      <PropertyRow label={t`Source`}>{skill.source}</PropertyRow>
      <PropertyRow label={t`External id`}>{skill.externalId}</PropertyRow>
      <PropertyRow label={t`Changed`}>{when(skill.updatedAt)}</PropertyRow>
      <PropertyRow label={t`Created`}>{when(skill.createdAt)}</PropertyRow>
    </Card>
  );
}
