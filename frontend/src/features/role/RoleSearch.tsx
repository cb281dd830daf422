import { useLingui } from '@lingui/react/macro';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { Select } from '../../components';
import { useRoleSearch } from './queries';

interface RoleSearchProps {
  label: string;
  value: string | null;
  onChange: (id: string | null) => void;
  /** A role that cannot be chosen. */
  except: string;
}

/** Chooses a role in use; the server searches, so that it works with any number of roles. */
export function RoleSearch({ label, value, onChange, except }: RoleSearchProps) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [words] = useDebouncedValue(text, 200);
  const found = useRoleSearch(value ? '' : words).data?.items ?? [];
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const data = found
    .filter(({ id }) => id !== except)
    .map((role) => ({
      value: role.id,
      label: role.groupName ? `${role.title} · ${role.groupName}` : role.title,
    }));
  if (chosen && !data.some((item) => item.value === chosen.value)) data.unshift(chosen);
  return (
    <Select
      label={label}
      data={data}
      value={value}
      onChange={(id) => {
        setChosen(data.find((item) => item.value === id) ?? null);
        onChange(id);
      }}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t`Choose another role` }}
      data-autofocus
      filter={({ options }) => options}
      searchValue={text}
      onSearchChange={setText}
      nothingFoundMessage={t`No role matches`}
    />
  );
}
