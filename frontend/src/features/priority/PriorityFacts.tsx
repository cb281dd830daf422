import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Card, DateField, PropertyRow, Select, TagsInput } from '../../components';
import type { PriorityValues } from './priorityValues';
import { usePriorityFacets } from './queries';
import { horizons } from './words';

interface PriorityFactsProps {
  form: UseFormReturnType<PriorityValues>;
  readOnly: boolean;
}

/** Who answers for the priority, for which functions it is and by when. */
export function PriorityFacts({ form, readOnly }: PriorityFactsProps) {
  const { t } = useLingui();
  const facets = usePriorityFacets().data;
  return (
    <Card title={t`Who and when`}>
      <PropertyRow label={t`Owner`} htmlFor="priority-owner">
        <TextInput
          id="priority-owner"
          placeholder={t`Nobody yet`}
          maxLength={255}
          readOnly={readOnly}
          {...form.getInputProps('owner')}
        />
      </PropertyRow>
      <PropertyRow label={t`Functions`} htmlFor="priority-functions">
        <TagsInput
          id="priority-functions"
          placeholder={form.values.functions.length === 0 ? t`The whole company` : undefined}
          data={facets?.functions}
          maxTags={20}
          splitChars={[',', '|']}
          readOnly={readOnly}
          {...form.getInputProps('functions')}
        />
      </PropertyRow>
      <PropertyRow label={t`Horizon`} htmlFor="priority-horizon">
        <Select
          id="priority-horizon"
          placeholder={t`Not said`}
          data={Object.entries(horizons).map(([value, label]) => ({ value, label: t(label) }))}
          clearable={!readOnly}
          clearButtonProps={{ 'aria-label': t`Clear the horizon` }}
          readOnly={readOnly}
          value={form.values.horizon || null}
          onChange={(next) => form.setFieldValue('horizon', next ?? '')}
        />
      </PropertyRow>
      <PropertyRow label={t`Due`} htmlFor="priority-due">
        <DateField id="priority-due" readOnly={readOnly} {...form.getInputProps('dueDate')} />
      </PropertyRow>
    </Card>
  );
}
