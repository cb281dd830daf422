import { useLingui } from '@lingui/react/macro';
import { NumberInput } from '@mantine/core';
import { Select } from '../../components';
import classes from './CellEditor.module.css';

type Per = 'week' | 'month';

interface FrequencyFieldProps {
  /** What happens so often. */
  label: string;
  times?: number | null;
  per?: Per | null;
  onChange: (times: number | null, per: Per) => void;
}

/** So many times a week or a month. */
export function FrequencyField({ label, times, per, onChange }: FrequencyFieldProps) {
  const { t } = useLingui();
  const unit = per ?? 'week';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own frame and legend
    <div role="group" aria-label={label}>
      <span className={classes.fieldLabel} aria-hidden>
        {label}
      </span>
      <div className={classes.frequency}>
        <NumberInput
          aria-label={t`Times`}
          value={times ?? ''}
          onChange={(value) => onChange(Number(value) || null, unit)}
          min={1}
          max={99}
          clampBehavior="strict"
          allowDecimal={false}
          allowNegative={false}
          w={76}
        />
        <span aria-hidden>×</span>
        <Select
          aria-label={t`Period`}
          data={[
            { value: 'week', label: t`a week` },
            { value: 'month', label: t`a month` },
          ]}
          value={unit}
          onChange={(value) => onChange(times ?? null, (value ?? unit) as Per)}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          w={130}
        />
      </div>
    </div>
  );
}
