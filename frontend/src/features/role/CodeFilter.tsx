import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';

/** Finds roles by a whole code; taken on Enter or when the field is left. */
export function CodeFilter({
  value,
  onChange,
}: {
  value: string;
  onChange: (code: string) => void;
}) {
  const { t } = useLingui();
  const take = (text: string) => text.trim() !== value && onChange(text.trim());
  return (
    <TextInput
      key={value}
      aria-label={t`Code`}
      placeholder={t`Code`}
      defaultValue={value}
      onBlur={(event) => take(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && take(event.currentTarget.value)}
      w={{ base: 'calc(50% - 4px)', sm: 120 }}
    />
  );
}
