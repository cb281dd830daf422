import { Select } from './later/Select';

interface FilterSelectProps {
  label: string;
  value: string | undefined;
  onChange: (value: string | null) => void;
  data: { value: string; label: string }[] | string[];
}

/** One filter: its name is the placeholder, empty means "all". */
export function FilterSelect({ label, value, onChange, data }: FilterSelectProps) {
  return (
    <Select
      aria-label={label}
      placeholder={label}
      value={value ?? null}
      onChange={onChange}
      data={data}
      clearable
      clearButtonProps={{ 'aria-label': label }}
      searchable={data.length > 8}
      w={{ base: 'calc(50% - 4px)', sm: 160 }}
    />
  );
}
