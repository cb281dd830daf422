import { useLingui } from '@lingui/react/macro';
import { NumberInput, Stack } from '@mantine/core';
import { Card } from '../../components';
import type { RelevanceWeights } from './queries';
import { RankingPreview } from './RankingPreview';
import { SettingForm } from './SettingForm';
import type { SectionProps } from './sections';

/** The weights of the parts of a relevance score. */
export default function RelevanceForm({ record }: SectionProps) {
  const { t, i18n } = useLingui();
  const decimal = i18n.number(0.5).charAt(1);
  const fields: {
    name: keyof RelevanceWeights;
    label: string;
    description: string;
    min: number;
    max: number;
    step: number;
  }[] = [
    {
      name: 'exposure',
      label: t`Weight of AI exposure`,
      description: t`The mean exposure of the role's activities; every score has this part`,
      min: 0.05,
      max: 1,
      step: 0.05,
    },
    {
      name: 'depth',
      label: t`Weight of AI depth`,
      description: t`How deeply the role works with AI, where somebody has said so`,
      min: 0,
      max: 1,
      step: 0.05,
    },
    {
      name: 'impact',
      label: t`Weight of the impact of AI`,
      description: t`The mean impact on decisions, quality and speed, where somebody has said so`,
      min: 0,
      max: 1,
      step: 0.05,
    },
    {
      name: 'minimumScoredActivities',
      label: t`Activities needed for a score`,
      description: t`With fewer activities that have an AI exposure a role has no score`,
      min: 1,
      max: 50,
      step: 1,
    },
    {
      name: 'usualImportance',
      label: t`Usual importance`,
      description: t`What an activity counts of which nobody said how much it matters, 1 to 5`,
      min: 1,
      max: 5,
      step: 0.5,
    },
  ];
  const label = (name: string) => fields.find((field) => field.name === name)?.label ?? name;
  return (
    <SettingForm<RelevanceWeights> record={record} label={label}>
      {(form, { readOnly, dirty }) => (
        <Stack>
          <Card>
            <Stack maw="28rem">
              {fields.map(({ name, ...field }) => (
                <NumberInput
                  key={name}
                  {...field}
                  decimalSeparator={decimal}
                  clampBehavior="strict"
                  readOnly={readOnly}
                  {...form.getInputProps(name)}
                />
              ))}
            </Stack>
          </Card>
          {dirty && <RankingPreview name={record.value.name} value={form.values} />}
        </Stack>
      )}
    </SettingForm>
  );
}
