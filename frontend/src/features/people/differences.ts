import type { Person } from './queries';

/** The fields that two records of a person may say differently, and what a reader is shown of each. */
const shown: Record<string, keyof Person> = {
  name: 'name',
  workEmail: 'workEmail',
  userName: 'userName',
  employeeNumber: 'employeeNumber',
  title: 'title',
  jobCode: 'jobCode',
  roleId: 'roleTitle',
  teamId: 'teamName',
  managerId: 'managerName',
  department: 'department',
  location: 'location',
  level: 'level',
  startsOn: 'startsOn',
  endsOn: 'endsOn',
  source: 'source',
  externalId: 'externalId',
};

/** What the record that goes says and the one that stays does not say, or says otherwise. */
export const differences = (gone: Person, stays: Person) =>
  Object.entries(shown)
    .map(([field, key]) => ({ field, from: String(gone[key] ?? ''), to: String(stays[key] ?? '') }))
    .filter(({ from, to }) => from !== '' && from !== to);
