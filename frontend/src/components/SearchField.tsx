import { useLingui } from '@lingui/react/macro';
import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import classes from './FilterBar.module.css';

interface SearchFieldProps {
  value: string;
  onChange: (text: string) => void;
  label: string;
}

/** A search box that waits for a pause in typing; Esc empties it, arrow down goes to the list. */
export function SearchField({ value, onChange, label }: SearchFieldProps) {
  const { t } = useLingui();
  const [text, setText] = useState(value);
  const sent = useRef(value);
  const send = useDebouncedCallback((next: string) => {
    sent.current = next;
    onChange(next);
  }, 250);

  // The address can change by itself (back button, "clear filters"); what was just typed is not overwritten.
  useEffect(() => {
    if (value !== sent.current) {
      sent.current = value;
      setText(value);
    }
  }, [value]);

  function type(next: string) {
    setText(next);
    send(next);
  }

  return (
    <TextInput
      type="text"
      role="searchbox"
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && text) type('');
        if (event.key === 'ArrowDown') {
          document.querySelector<HTMLElement>('[data-row-link]')?.focus();
          event.preventDefault();
        }
      }}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        text && <CloseButton size="sm" aria-label={t`Clear search`} onClick={() => type('')} />
      }
      data-list-search
      className={classes.search}
    />
  );
}
