import { useLingui } from '@lingui/react/macro';
import { CloseButton, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';

interface CodeFilterProps {
  value: string;
  onChange: (code: string | null) => void;
}

/** Filters by a whole code of O*NET-SOC, ESCO or ISCO-08; Enter or leaving takes it, Esc does not. */
export function CodeFilter({ value, onChange }: CodeFilterProps) {
  const { t } = useLingui();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const take = (code: string) => code !== value && onChange(code || null);

  return (
    <TextInput
      aria-label={t`Code`}
      placeholder={t`Code, whole`}
      title={t`A whole code of O*NET-SOC, ESCO or ISCO-08`}
      w={{ base: 'calc(50% - 4px)', sm: 140 }}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take(text.trim());
        if (event.key === 'Escape') setText(value);
      }}
      onBlur={() => take(text.trim())}
      rightSection={
        value && <CloseButton size="sm" aria-label={t`Clear code`} onClick={() => take('')} />
      }
    />
  );
}
