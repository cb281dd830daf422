import { useLingui } from '@lingui/react/macro';
import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import classes from './RecordPicker.module.css';

export interface Choice {
  value: string;
  label: string;
  /** Chips under the label. */
  note?: ReactNode;
}

export interface ChoiceGroup {
  label?: string;
  choices: Choice[];
}

interface RecordPickerProps {
  label: string;
  groups: ChoiceGroup[];
  search: string;
  onSearch: (text: string) => void;
  loading: boolean;
  /** Said when nothing matches. */
  empty: ReactNode;
  maxLength?: number;
  onPick: (value: string) => void;
}

/** A search with its matches listed below it: arrows choose, Enter takes. */
export function RecordPicker(props: RecordPickerProps) {
  const { label, groups, search, onSearch, loading, empty, maxLength, onPick } = props;
  const { t } = useLingui();
  const combobox = useCombobox({ opened: true });
  const shown = groups.filter(({ choices }) => choices.length > 0);
  const offered = shown.flatMap(({ choices }) => choices.map(({ value }) => value)).join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the first match is marked whenever there are others
  useEffect(() => {
    combobox.selectFirstOption();
  }, [offered]);

  return (
    <Combobox store={combobox} onOptionSubmit={onPick} withinPortal={false}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          role="combobox"
          aria-label={label}
          placeholder={t`Search`}
          value={search}
          maxLength={maxLength}
          onChange={(event) => onSearch(event.currentTarget.value)}
          rightSection={loading && <Loader size={14} />}
          data-inline-list
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={classes.list} aria-label={label}>
        {shown.map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups keep their place
          <Combobox.Group label={group.label} key={index}>
            {group.choices.map(({ value, label: name, note }) => (
              <Combobox.Option value={value} key={value} className={classes.choice}>
                <span className={classes.name}>{name}</span>
                {note && <span className={classes.note}>{note}</span>}
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ))}
        {shown.length === 0 && !loading && <Combobox.Empty>{empty}</Combobox.Empty>}
      </Combobox.Options>
    </Combobox>
  );
}
