import type { Person, PersonInput } from './queries';

/** A person as the form holds one: text is never null, choices may be. */
export interface PersonValues {
  name: string;
  givenName: string;
  familyName: string;
  workEmail: string;
  userName: string;
  employeeNumber: string;
  title: string;
  jobCode: string;
  roleId: string | null;
  teamId: string | null;
  managerId: string | null;
  delegateId: string | null;
  department: string;
  location: string;
  level: string;
  employment: NonNullable<Person['employment']> | null;
  startsOn: string;
  endsOn: string;
  onLeave: boolean;
  source: string;
  externalId: string;
}

/** What the form starts from; null for a new person. */
export function toValues(person: Person | null): PersonValues {
  return {
    name: person?.name ?? '',
    givenName: person?.givenName ?? '',
    familyName: person?.familyName ?? '',
    workEmail: person?.workEmail ?? '',
    userName: person?.userName ?? '',
    employeeNumber: person?.employeeNumber ?? '',
    title: person?.title ?? '',
    jobCode: person?.jobCode ?? '',
    roleId: person?.roleId ?? null,
    teamId: person?.teamId ?? null,
    managerId: person?.managerId ?? null,
    delegateId: person?.delegateId ?? null,
    department: person?.department ?? '',
    location: person?.location ?? '',
    level: person?.level ?? '',
    employment: person?.employment ?? null,
    startsOn: person?.startsOn ?? '',
    endsOn: person?.endsOn ?? '',
    onLeave: person?.onLeave ?? false,
    source: person?.source ?? '',
    externalId: person?.externalId ?? '',
  };
}

/** What is sent: an update replaces the whole person, so every field is named. */
export function toInput(values: PersonValues): PersonInput {
  const given = Object.entries(values).map(([field, value]) => [
    field,
    typeof value === 'string' ? value.trim() || null : value,
  ]);
  return { ...Object.fromEntries(given), name: values.name.trim() };
}
