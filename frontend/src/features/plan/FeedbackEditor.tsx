import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { Select } from '../../components';
import type { CellEditorProps } from './cellEditors';
import { FrequencyField } from './FrequencyField';
import type { PlanRow } from './planRows';
import { feedbackTypes } from './words';

/** Says in which form a person hears how well it went, from whom and how often. */
export function FeedbackEditor({ row, onChange }: CellEditorProps) {
  const { t } = useLingui();
  return (
    <>
      <Select
        label={t`Form`}
        placeholder={t`Choose`}
        data={Object.entries(feedbackTypes).map(([value, word]) => ({ value, label: t(word) }))}
        value={row.feedbackType ?? null}
        onChange={(type) => onChange({ feedbackType: type as PlanRow['feedbackType'] })}
        comboboxProps={{ withinPortal: false }}
      />
      <TextInput
        label={t`Who gives it`}
        placeholder={t`A person, a function or the team`}
        maxLength={255}
        value={row.feedbackWho ?? ''}
        onChange={(event) => onChange({ feedbackWho: event.currentTarget.value })}
      />
      <FrequencyField
        label={t`How often`}
        times={row.feedbackTimes}
        per={row.feedbackPer}
        onChange={(feedbackTimes, feedbackPer) => onChange({ feedbackTimes, feedbackPer })}
      />
    </>
  );
}
