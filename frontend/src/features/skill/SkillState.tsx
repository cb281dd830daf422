import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { Tagged } from '../../api';
import { Card, PropertyRow, Select } from '../../components';
import { DiscardChanges } from './DiscardChanges';
import { type Language, languages } from './languages';
import type { Skill } from './queries';
import { SkillStatusTag } from './SkillStatusTag';
import type { SkillValues } from './skillValues';

interface SkillStateProps {
  record: Tagged<Skill>;
  form: UseFormReturnType<SkillValues>;
  readOnly: boolean;
}

/** How far the skill has come, and who looks after it. */
export function SkillState({ record, form, readOnly }: SkillStateProps) {
  const { t } = useLingui();
  const skill = record.value;
  return (
    <Card title={t`State`}>
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
      <PropertyRow label={t`Written in`} htmlFor="skill-language">
        <Select
          id="skill-language"
          data={languages}
          value={form.values.language || 'en'}
          onChange={(language) => form.setFieldValue('language', language as Language)}
          allowDeselect={false}
          readOnly={readOnly}
        />
      </PropertyRow>
    </Card>
  );
}
