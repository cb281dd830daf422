import { useLingui } from '@lingui/react/macro';
import type { SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { Select } from '../../components';
import { useGroup, useGroupSearch } from './queries';

type GroupSelectProps = Omit<SelectProps, 'data' | 'value' | 'onChange'> & {
  value?: string | null;
  onChange: (groupId: string | null) => void;
  /** A group that cannot be chosen: a group is not its own parent. */
  except?: string;
};

/** Chooses a role group; the server searches, so that it works with any number of groups. */
export function GroupSelect({ value, onChange, except, ...rest }: GroupSelectProps) {
  const { t } = useLingui();
  const chosen = useGroup(value).data?.value;
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const isChoice = chosen !== undefined && text === chosen.name;
  const [words] = useDebouncedValue(isChoice ? '' : text, 200);
  const found = useGroupSearch(words, opened).data?.items ?? [];

  const groups = found.filter(({ id }) => id !== except);
  const data = groups.map(({ id, name }) => ({ value: id, label: name }));
  if (chosen && !data.some((item) => item.value === chosen.id)) {
    data.unshift({ value: chosen.id, label: chosen.name });
  }
  return (
    <Select
      {...rest}
      data={data}
      value={value ?? null}
      onChange={onChange}
      onDropdownOpen={() => setOpened(true)}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t`No group` }}
      filter={({ options }) => options}
      searchValue={text}
      onSearchChange={setText}
      nothingFoundMessage={t`No group matches`}
    />
  );
}
