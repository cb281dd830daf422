import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useState } from 'react';
import classes from './ReasonCell.module.css';

interface ReasonCellProps {
  label: string;
  value: string;
  onSave: (reason: string) => void;
}

/** A reason written in its place: leaving it or Enter saves, Esc takes the typing back. */
export function ReasonCell({ label, value, onSave }: ReasonCellProps) {
  const { t } = useLingui();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);

  function onKey(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') event.currentTarget.blur();
    if (event.key === 'Escape') setText(value);
  }
  return (
    <TextInput
      aria-label={label}
      placeholder={t`Why this level?`}
      size="sm"
      classNames={{ input: classes.reason }}
      title={text}
      maxLength={1000}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={onKey}
      onBlur={() => text.trim() !== value && onSave(text.trim())}
    />
  );
}
