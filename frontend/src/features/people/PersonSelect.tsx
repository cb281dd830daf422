import type { SelectProps } from '@mantine/core';
import { RecordSelect } from '../../components';
import {
  usePerson,
  usePersonSearch,
  useRole,
  useRoleSearch,
  useTeam,
  useTeamSearch,
} from './queries';

type Props = Omit<SelectProps, 'data' | 'value' | 'onChange'> & {
  value?: string | null;
  onChange: (id: string | null) => void;
  except?: string;
};

const named = (id?: string, label?: string) =>
  id !== undefined && label !== undefined ? { id, label } : undefined;

/** Chooses somebody who works here. */
export function PersonSelect(props: Props) {
  const person = usePerson(props.value).data?.value;
  return (
    <RecordSelect
      {...props}
      value={props.value}
      chosen={named(person?.id, person?.name)}
      useSearch={usePersonSearch}
    />
  );
}

/** Chooses a team. */
export function TeamSelect(props: Props) {
  const team = useTeam(props.value).data?.value;
  return (
    <RecordSelect
      {...props}
      value={props.value}
      chosen={named(team?.id, team?.name)}
      useSearch={useTeamSearch}
    />
  );
}

/** Chooses a role in use. */
export function RoleSelect(props: Props) {
  const role = useRole(props.value ?? undefined).data;
  return (
    <RecordSelect
      {...props}
      value={props.value}
      chosen={named(role?.id, role?.title)}
      useSearch={useRoleSearch}
    />
  );
}
