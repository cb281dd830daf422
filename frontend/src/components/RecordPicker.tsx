import { useLingui } from '@lingui/react/macro';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { Select } from './later/Select';

/** What is chosen: a record by its id, or words for a new one. */
export type Choice = { id: string } | { words: string };

interface RecordPickerProps {
  label: string;
  className?: string;
  /** Asks the server for the records that fit some words. */
  useSearch: (q: string) => { id: string; label: string }[];
  /** Ids that cannot be chosen again. */
  taken: string[];
  onChoose: (choice: Choice) => void;
  /** Whether it is ready for typing at once, as where it has just been opened. */
  autoFocus?: boolean;
  /** Offers the typed words as a new record. */
  create?: (words: string) => string;
}

const created = 'new';

/** Chooses one record after another out of any number of them: the server searches. */
export function RecordPicker(props: RecordPickerProps) {
  const { label, className, useSearch, taken, onChoose, create, autoFocus = true } = props;
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [words] = useDebouncedValue(text, 200);
  const found = useSearch(words).filter(({ id }) => !taken.includes(id));

  const typed = text.trim();
  const data = found.map((one) => ({ value: one.id, label: one.label }));
  if (create && typed) data.push({ value: created, label: create(typed) });
  return (
    <Select
      label={label}
      className={className}
      data={data}
      value={null}
      onChange={(chosen) => {
        if (!chosen) return;
        onChoose(chosen === created ? { words: typed } : { id: chosen });
        setText('');
      }}
      searchable
      autoFocus={autoFocus}
      filter={({ options }) => options}
      searchValue={text}
      onSearchChange={setText}
      nothingFoundMessage={t`Nothing matches`}
    />
  );
}
