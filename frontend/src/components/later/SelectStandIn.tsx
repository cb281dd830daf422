import {
  ComboboxChevron,
  type ComboboxItem,
  Input,
  InputBase,
  type InputBaseProps,
  type SelectProps,
} from '@mantine/core';
import type { ComponentPropsWithoutRef } from 'react';

/** What a `Select` looks like while it is closed. */
export function SelectStandIn(props: SelectProps) {
  const { data, value, clearable, clearButtonProps, onChange, readOnly, searchable, ...rest } =
    props;
  const chosen = (data as (ComboboxItem | string)[])
    .map((item) => (typeof item === 'string' ? { value: item, label: item } : item))
    .find((item) => item.value === value);
  return (
    <InputBase
      {...inputProps(rest)}
      role="combobox"
      aria-haspopup="listbox"
      aria-expanded={false}
      readOnly
      pointer={!searchable}
      value={chosen?.label ?? ''}
      rightSectionPointerEvents="none"
      __clearable={clearable && value != null && !rest.disabled && !readOnly}
      __clearSection={
        <Input.ClearButton
          tabIndex={-1}
          aria-hidden
          {...clearButtonProps}
          onClick={() => onChange?.(null, null as never)}
        />
      }
      __defaultRightSection={<ComboboxChevron size={rest.size} error={rest.error} />}
    />
  );
}

/** Leaves out what only the list that unfolds knows. */
function inputProps(props: Omit<SelectProps, 'data'>) {
  const {
    allowDeselect,
    checkIconPosition,
    comboboxProps,
    defaultValue,
    filter,
    limit,
    maxDropdownHeight,
    nothingFoundMessage,
    onDropdownOpen,
    onDropdownClose,
    onOptionSubmit,
    onSearchChange,
    renderOption,
    searchValue,
    ...input
  } = props;
  return input as InputBaseProps & ComponentPropsWithoutRef<'input'>;
}
