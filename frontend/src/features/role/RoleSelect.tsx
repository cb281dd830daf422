import { useLingui } from '@lingui/react/macro';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { Select } from '../../components';
import { useRoleSearch, useRoleTitle } from './queries';

interface RoleSelectProps {
  value?: string | null;
  onChange: (roleId: string | null) => void;
}

/** Narrows a list to one role; the server searches, so that it works with any number of roles. */
export function RoleSelect({ value, onChange }: RoleSelectProps) {
  const { t } = useLingui();
  const title = useRoleTitle(value);
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const [words] = useDebouncedValue(text === title ? '' : text, 200);
  const found = useRoleSearch(words, opened).data?.items ?? [];

  const data = found.map((role) => ({ value: role.id, label: role.title }));
  if (value && title && !data.some((item) => item.value === value)) {
    data.unshift({ value, label: title });
  }
  return (
    <Select
      aria-label={t`Role`}
      placeholder={t`Role`}
      w={{ base: 'calc(50% - 4px)', sm: 200 }}
      data={data}
      value={value ?? null}
      onChange={onChange}
      onDropdownOpen={() => setOpened(true)}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t`All roles` }}
      filter={({ options }) => options}
      searchValue={text}
      onSearchChange={setText}
      nothingFoundMessage={t`No role matches`}
    />
  );
}
