import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { Tagged } from '../../api';
import { Card, PropertyRow } from '../../components';
import { DiscardChanges } from './DiscardChanges';
import type { Skill } from './queries';
import { SkillStatusTag } from './SkillStatusTag';
import type { SkillValues } from './skillValues';

interface SkillRecordProps {
  record: Tagged<Skill>;
  form: UseFormReturnType<SkillValues>;
  readOnly: boolean;
}

/** How the skill stands, who owns it, where it came from. */
export function SkillRecord({ record, form, readOnly }: SkillRecordProps) {
  const { t, i18n } = useLingui();
  const skill = record.value;
  const when = (at: string) => i18n.date(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Card title={t`Record`}>
      <PropertyRow label={t`Status`}>
        <SkillStatusTag skill={skill} />
        {skill.unpublishedChanges && !readOnly && <DiscardChanges record={record} />}
      </PropertyRow>
      <PropertyRow label={t`Owner`} htmlFor="skill-owner">
        <TextInput
          id="skill-owner"
          placeholder={t`Nobody yet`}
          maxLength={255}
          readOnly={readOnly}
          {...form.getInputProps('owner')}
        />
      </PropertyRow>
      <PropertyRow label={t`Source`}>{skill.source}</PropertyRow>
      <PropertyRow label={t`External id`}>{skill.externalId}</PropertyRow>
      <PropertyRow label={t`Changed`}>{when(skill.updatedAt)}</PropertyRow>
      <PropertyRow label={t`Created`}>{when(skill.createdAt)}</PropertyRow>
    </Card>
  );
}
