import { useLingui } from '@lingui/react/macro';
import type { SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { Select } from './later/Select';

interface Labelled {
  id: string;
  label: string;
}

interface RecordSelectProps extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  value: string | null | undefined;
  onChange: (id: string | null) => void;
  /** The record of the value, once it is known. */
  chosen: Labelled | undefined;
  /** Asks the server for the records that fit some words; not before somebody looks. */
  useSearch: (q: string, enabled: boolean) => Labelled[];
  /** A record that cannot be chosen. */
  except?: string;
}

/** Chooses one record out of any number of them: the server searches. */
export function RecordSelect(props: RecordSelectProps) {
  const { value, onChange, chosen, useSearch, except, ...rest } = props;
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const [taken, take] = useState<Labelled>();
  const current = [chosen, taken].find((one) => one?.id === value);
  // The chosen record's name stands in the box; it is no search.
  const [words] = useDebouncedValue(text === current?.label ? '' : text, 200);
  const found = useSearch(words, opened).filter(({ id }) => id !== except);
  const offered = current && !found.some(({ id }) => id === value) ? [current, ...found] : found;
  return (
    <Select
      clearable
      clearButtonProps={{ 'aria-label': t`Clear` }}
      nothingFoundMessage={t`Nothing matches`}
      {...rest}
      data={offered.map(({ id, label }) => ({ value: id, label }))}
      value={value ?? null}
      onChange={(id) => {
        take(offered.find((one) => one.id === id));
        onChange(id);
      }}
      onDropdownOpen={() => setOpened(true)}
      searchable
      filter={({ options }) => options}
      searchValue={text}
      onSearchChange={setText}
    />
  );
}
