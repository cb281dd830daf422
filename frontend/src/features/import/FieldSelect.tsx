import { useLingui } from '@lingui/react/macro';
import { Select } from '../../components';
import classes from './FieldSelect.module.css';
import type { Mapping } from './mapping';
import type { Preview } from './queries';
import { fields as words } from './words';

interface FieldSelectProps {
  column: string;
  fields: Preview['fields'];
  mapping: Mapping;
  onChange: (field: string | null) => void;
}

/** Stands for no field: the keyboard's way to ignore a column. */
const ignore = '-';

/** The field that one column fills; a field that another column fills cannot be taken. */
export function FieldSelect({ column, fields, mapping, onChange }: FieldSelectProps) {
  const { t } = useLingui();
  const filledBy = new Map(Object.entries(mapping).map(([from, field]) => [field, from]));
  const label = (name: string) => {
    const word = words[name];
    return word ? t(word.label) : name;
  };
  const hint = (name: string) => {
    const other = filledBy.get(name);
    if (other !== undefined && other !== column) return t`filled by “${other}”`;
    const field = fields.find((known) => known.name === name);
    const word = words[name]?.hint;
    const about = word ? t(word) : words[name] ? '' : (field?.description ?? '');
    return [field?.required ? t`required` : '', about].filter(Boolean).join(', ');
  };
  return (
    <Select
      size="xs"
      aria-label={t`Field for ${column}`}
      placeholder={t`ignored`}
      value={mapping[column] ?? null}
      onChange={(field) => onChange(field === ignore ? null : field)}
      clearable
      clearButtonProps={{ 'aria-label': t`Ignore ${column}` }}
      searchable
      nothingFoundMessage={t`No such field`}
      maxDropdownHeight={360}
      data={[
        { value: ignore, label: t`ignored` },
        ...fields.map(({ name }) => ({
          value: name,
          label: label(name),
          disabled: (filledBy.get(name) ?? column) !== column,
        })),
      ]}
      renderOption={({ option }) => (
        <div className={classes.option}>
          <span>{option.label}</span>
          <span className={classes.hint}>{hint(option.value)}</span>
        </div>
      )}
    />
  );
}
