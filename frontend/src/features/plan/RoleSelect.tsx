import { useLingui } from '@lingui/react/macro';
import type { SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { Select } from '../../components';
import { useRole, useRoles } from './lookups';

type RoleSelectProps = Omit<SelectProps, 'data' | 'searchable'>;

/** Picks one of however many roles: typing searches on the server. */
export function RoleSelect(props: RoleSelectProps) {
  const { t } = useLingui();
  const [search, setSearch] = useState('');
  const chosen = useRole(props.value).data;
  // The chosen role's title stands in the box; it is no search.
  const [q] = useDebouncedValue(search === chosen?.title ? '' : search, 200);
  const roles = useRoles(q).data?.items ?? [];
  const offered = roles.map(({ id, title }) => ({ value: id, label: title }));
  if (chosen && !roles.some(({ id }) => id === chosen.id)) {
    offered.unshift({ value: chosen.id, label: chosen.title });
  }
  return (
    <Select
      {...props}
      data={offered}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      filter={({ options }) => options}
      nothingFoundMessage={t`No role matches`}
    />
  );
}
