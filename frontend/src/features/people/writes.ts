import {
  api,
  body,
  ifMatch,
  onTopOf,
  ProblemError,
  type Schema,
  tagged,
  toProblem,
} from '../../api';
import type {
  Person,
  PersonInput,
  Team,
  TeamInput,
  TitleMapping,
  TitleMappingInput,
} from './queries';

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

const withTag = (record: Person | Team | TitleMapping) => ({
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

export const mergePerson = (person: Person, intoId: string) =>
  body(api.POST('/api/v1/people/{id}/merge', { ...withTag(person), body: { intoId } }));

export const undoMerge = (person: Person) =>
  body(api.POST('/api/v1/people/{id}/undo-merge', withTag(person)));

export const createMapping = (input: TitleMappingInput) =>
  body(api.POST('/api/v1/title-mappings', { body: input }));

export const updateMapping = (mapping: TitleMapping, roleId: string) =>
  body(
    api.PUT('/api/v1/title-mappings/{id}', {
      params: { path: { id: mapping.id } },
      headers: onTopOf(mapping),
      body: {
        source: mapping.source,
        title: mapping.title,
        jobCode: mapping.jobCode,
        roleId,
      },
    }),
  );

export const deleteMapping = (mapping: TitleMapping) =>
  body(api.DELETE('/api/v1/title-mappings/{id}', withTag(mapping)));

type Assigned = Schema<'TitleAssignmentResult'>;
export type AssignedTitle = Schema<'TitleAssignmentItem'>;

/** Gives titles their roles. "None of them" is answered as 422, but with the same list. */
export async function assignTitles(items: TitleMappingInput[]): Promise<Assigned['items']> {
  const { data, error, response } = await api.POST('/api/v1/title-mappings/assign', {
    body: { items },
  });
  const outcome = (data ?? error) as Assigned | undefined;
  if (Array.isArray(outcome?.items)) return outcome.items;
  throw new ProblemError(toProblem(error, response.status));
}

/** Takes one of them back: what stood in the table before stands there again. */
export async function unassignTitle({ mapping, before }: AssignedTitle): Promise<void> {
  if (!mapping) return;
  if (before) await updateMapping({ ...before, version: mapping.version }, before.roleId);
  else await deleteMapping(mapping);
}
