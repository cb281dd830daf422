import { useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import { levels } from './levels';

interface LevelChoiceProps {
  label: string;
  value: number;
  onChange: (level: number) => void;
  disabled?: boolean;
}

/** One of the four levels, by a click or the arrow keys. */
export function LevelChoice({ label, value, onChange, disabled }: LevelChoiceProps) {
  const { t } = useLingui();
  return (
    <SegmentedControl
      size="xs"
      aria-label={label}
      value={String(value)}
      onChange={(level) => onChange(Number(level))}
      disabled={disabled}
      data={levels.map(({ level, name }) => ({
        value: String(level),
        label: <span title={t(name)}>{level}</span>,
      }))}
    />
  );
}
