import { type AutocompleteProps, TextInput } from '@mantine/core';
import { later } from './later';
import { useStandIn } from './useStandIn';

const OpenAutocomplete = later<AutocompleteProps>(() =>
  import('./parts').then((parts) => parts.Autocomplete),
);

/** A text with suggestions. What unfolds is loaded after the page; before, it is a field to type into. */
export function Autocomplete(props: AutocompleteProps) {
  const { ready, standIn, real } = useStandIn(OpenAutocomplete);
  if (ready) {
    return (
      <OpenAutocomplete
        {...props}
        {...real}
        onFocus={(event) => {
          // Who comes by keyboard finds the text selected, as in any field, also where the real one has just taken over.
          if (real && !real.defaultDropdownOpened) event.currentTarget.select();
          props.onFocus?.(event);
        }}
      />
    );
  }
  const { id, label, description, error, placeholder, value, onChange, readOnly, maxLength, maw } =
    props;
  return (
    <TextInput
      id={id}
      readOnly={readOnly}
      label={label}
      description={description}
      error={error}
      placeholder={placeholder}
      maxLength={maxLength}
      maw={maw}
      value={value}
      onChange={(event) => onChange?.(event.currentTarget.value)}
      role="combobox"
      aria-haspopup="listbox"
      aria-expanded={false}
      {...standIn}
    />
  );
}
