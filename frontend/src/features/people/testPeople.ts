import type { Person, Team } from './queries';

/** A person for tests; what a test is about it says itself. */
export function aPerson(parts: Partial<Person> = {}): Person {
  return {
    id: '0190a5b0-0000-7000-8000-000000000001',
    version: 0,
    source: 'hr',
    externalId: 'P1',
    userName: null,
    workEmail: null,
    workEmailVerified: false,
    name: 'Eli Novak',
    givenName: null,
    familyName: null,
    title: null,
    jobCode: null,
    employeeNumber: null,
    department: null,
    location: null,
    level: null,
    managerId: null,
    managerName: null,
    delegateId: null,
    delegateName: null,
    teamId: null,
    teamName: null,
    roleId: null,
    roleTitle: null,
    roleBeforeId: null,
    roleBeforeTitle: null,
    roleChangedAt: null,
    employment: null,
    startsOn: null,
    endsOn: null,
    onLeave: false,
    active: true,
    state: 'active',
    deactivatedAt: null,
    survivorId: null,
    survivorName: null,
    linked: false,
    reportCount: 0,
    origins: {},
    createdAt: '2026-01-02T09:00:00Z',
    updatedAt: '2026-02-03T09:00:00Z',
    ...parts,
  };
}

/** A team for tests. */
export function aTeam(parts: Partial<Team> = {}): Team {
  return {
    id: '0190a5b0-0000-7000-8000-000000000101',
    version: 0,
    source: 'hr',
    externalId: 'T1',
    name: 'Letters',
    parentId: null,
    parentName: null,
    leadId: null,
    leadName: null,
    childCount: 0,
    memberCount: 0,
    createdAt: '2026-01-02T09:00:00Z',
    updatedAt: '2026-02-03T09:00:00Z',
    ...parts,
  };
}
