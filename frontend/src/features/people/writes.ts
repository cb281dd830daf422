import { api, body, ifMatch, tagged } from '../../api';
import type { Person, PersonInput, Team, TeamInput } from './queries';

/** Writes of this feature; each throws a `ProblemError` when the server refuses. */

export const createPerson = (input: PersonInput) =>
  tagged(api.POST('/api/v1/people', { body: input }));

export const updatePerson = (id: string, etag: string, input: PersonInput) =>
  tagged(
    api.PUT('/api/v1/people/{id}', {
      params: { path: { id } },
      headers: ifMatch(etag),
      body: input,
    }),
  );

const withTag = (record: Person | Team) => ({
  params: { path: { id: record.id } },
  headers: ifMatch(`"${record.version}"`),
});

export const deactivatePerson = (person: Person) =>
  body(api.POST('/api/v1/people/{id}/deactivate', withTag(person)));

export const reactivatePerson = (person: Person) =>
  body(api.POST('/api/v1/people/{id}/reactivate', withTag(person)));

export const deletePerson = (person: Person) =>
  body(api.DELETE('/api/v1/people/{id}', withTag(person)));

export const createTeam = (input: TeamInput) => tagged(api.POST('/api/v1/teams', { body: input }));

export const updateTeam = (id: string, etag: string, input: TeamInput) =>
  tagged(
    api.PUT('/api/v1/teams/{id}', {
      params: { path: { id } },
      headers: ifMatch(etag),
      body: input,
    }),
  );

export const deleteTeam = (team: Team) => body(api.DELETE('/api/v1/teams/{id}', withTag(team)));

export const addMembers = (id: string, personIds: string[]) =>
  body(
    api.POST('/api/v1/teams/{id}/add-members', { params: { path: { id } }, body: { personIds } }),
  );

export const removeMembers = (id: string, personIds: string[]) =>
  body(
    api.POST('/api/v1/teams/{id}/remove-members', {
      params: { path: { id } },
      body: { personIds },
    }),
  );
