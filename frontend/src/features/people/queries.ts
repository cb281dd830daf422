import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { $api, api, byCursor, type Schema, tagged } from '../../api';
import type { ListState } from '../../hooks';

export type Person = Schema<'Person'>;
export type PersonInput = Schema<'PersonInput'>;
export type Team = Schema<'Team'>;
export type TeamInput = Schema<'TeamInput'>;

/** What the list of people can be narrowed and ordered by; the names are the API's. */
export const personListKeys = [
  'q',
  'active',
  'unmapped',
  'teamId',
  'roleId',
  'managerId',
  'department',
  'location',
  'level',
  'employment',
  'source',
  'sort',
] as const;
export type PersonListState = ListState<(typeof personListKeys)[number]>;

/** Those who left are shown when somebody asks for them. */
export function asAsked<S extends Record<string, string | undefined>>({ active, ...rest }: S) {
  const shown = active ?? 'true';
  return shown === 'any' ? rest : { ...rest, active: shown };
}

/** The people that match, page by page. */
export const usePersonList = (state: PersonListState) =>
  $api.useInfiniteQuery(
    'get',
    '/api/v1/people',
    // The server checks the words and answers 400 in its own; an address can hold anything.
    { params: { query: asAsked(state) as never } },
    { ...byCursor, placeholderData: keepPreviousData },
  );

/** How many work here, and how many of them have no role; nobody's data is read for it. */
const usePeopleCounts = () => $api.useQuery('get', '/api/v1/people/counts').data;

/** How many work here, for the navigation. */
export const usePeopleCount = (): number | undefined => usePeopleCounts()?.active;

/** How many of those who work here have no role. */
export const useUnmappedCount = (): number | undefined => usePeopleCounts()?.withoutRole;

/** The departments, locations, levels and sources in use. */
export const usePersonFacets = () => $api.useQuery('get', '/api/v1/people/facets', {});

/** Reads one person with the ETag that the next write needs. */
export const readPerson = (id: string) =>
  tagged(api.GET('/api/v1/people/{id}', { params: { path: { id } } }));

export const usePerson = (id: string | null | undefined) =>
  useQuery({
    queryKey: ['get', '/api/v1/people/{id}', id],
    queryFn: () => readPerson(id ?? ''),
    enabled: Boolean(id),
  });

/** A person for somebody who only reads. */
export const usePersonToRead = (id: string): Person | undefined => usePerson(id).data?.value;

/** Who is above a person, the manager last. */
export const useReportingLine = (id: string | undefined) =>
  $api.useQuery(
    'get',
    '/api/v1/people/{id}/line',
    { params: { path: { id: id ?? '' } } },
    { enabled: Boolean(id) },
  );

/** The teams of a person besides the primary one. */
export const useTeamsBesides = (id: string) =>
  $api.useQuery('get', '/api/v1/people/{id}/teams', { params: { path: { id } } });

/** Who reports to a person directly, page by page. */
export const useReports = (id: string) =>
  $api.useInfiniteQuery(
    'get',
    '/api/v1/people/{id}/reports',
    { params: { path: { id }, query: { sort: 'name' } } },
    byCursor,
  );

/** One level of the organisation, page by page: the reports of a person, or those at the top. */
export const usePeopleUnder = (parentId: string | null) =>
  $api.useInfiniteQuery(
    'get',
    '/api/v1/people/tree',
    { params: { query: { parentId: parentId ?? undefined, sort: 'name', limit: 100 } } },
    byCursor,
  );

const offered = 20;

/** People who work here and whose words fit, for choosing one. */
export function usePersonSearch(q: string, enabled = true) {
  const query = { q: q.trim() || undefined, active: true, sort: 'name', limit: offered };
  const found = $api.useQuery(
    'get',
    '/api/v1/people',
    { params: { query } },
    { placeholderData: keepPreviousData, enabled },
  );
  return (found.data?.items ?? []).map(({ id, name, title }) => ({
    id,
    label: title ? `${name} · ${title}` : name,
  }));
}

/** Roles in use whose words fit. */
export function useRoleSearch(q: string, enabled: boolean) {
  const found = $api.useQuery(
    'get',
    '/api/v1/roles',
    { params: { query: { q: q.trim() || undefined, limit: offered } } },
    { placeholderData: keepPreviousData, enabled },
  );
  return (found.data?.items ?? []).map(({ id, title }) => ({ id, label: title }));
}

export const useRole = (id: string | undefined) =>
  $api.useQuery(
    'get',
    '/api/v1/roles/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: Boolean(id) },
  );

/** Teams whose words fit. */
export function useTeamSearch(q: string, enabled: boolean) {
  const found = $api.useQuery(
    'get',
    '/api/v1/teams',
    { params: { query: { q: q.trim() || undefined, sort: 'name', limit: offered } } },
    { placeholderData: keepPreviousData, enabled },
  );
  return (found.data?.items ?? []).map(({ id, name }) => ({ id, label: name }));
}

/** What somebody is called, and the role that it may mean. */
export interface UnmappedTitle extends Schema<'UnmappedTitle'> {
  id: string;
}
export type TitleMapping = Schema<'TitleMapping'>;
export type TitleMappingInput = Schema<'TitleMappingInput'>;
export type RoleSuggestion = Schema<'RoleSuggestion'>;

/** Titles and job codes of people who have no role, those of most people first. */
export const useUnmappedTitles = () =>
  $api.useInfiniteQuery(
    'get',
    '/api/v1/title-mappings/unmapped',
    { params: { query: { limit: 25 } } },
    byCursor,
  );

/** The role that a title most likely means; the answer holds while the page is open. */
export const suggestionOf = (title: string) =>
  $api.queryOptions(
    'get',
    '/api/v1/title-mappings/suggestions',
    { params: { query: { title, limit: 1 } } },
    { staleTime: 300_000 },
  );

/** What the table of mappings can be narrowed and ordered by. */
export const mappingListKeys = ['q', 'sort'] as const;

/** Which title means which role, page by page. */
export const useTitleMappings = (state: ListState<(typeof mappingListKeys)[number]>) =>
  $api.useInfiniteQuery(
    'get',
    '/api/v1/title-mappings',
    { params: { query: state } },
    { ...byCursor, placeholderData: keepPreviousData },
  );

/** What the list of teams can be narrowed and ordered by. */
export const teamListKeys = ['q', 'sort'] as const;

/** The teams that match, page by page. */
export const useTeamList = (state: ListState<(typeof teamListKeys)[number]>) =>
  $api.useInfiniteQuery(
    'get',
    '/api/v1/teams',
    { params: { query: state } },
    { ...byCursor, placeholderData: keepPreviousData },
  );

/** The teams directly under a team, or at the top. */
export const useTeamsUnder = (parentId: string | null) =>
  $api.useInfiniteQuery(
    'get',
    '/api/v1/teams',
    { params: { query: { parentId: parentId ?? 'root', sort: 'name', limit: 100 } } },
    byCursor,
  );

export const readTeam = (id: string) =>
  tagged(api.GET('/api/v1/teams/{id}', { params: { path: { id } } }));

export const useTeam = (id: string | null | undefined) =>
  useQuery({
    queryKey: ['get', '/api/v1/teams/{id}', id],
    queryFn: () => readTeam(id ?? ''),
    enabled: Boolean(id),
  });

/** A team for somebody who only reads. */
export const useTeamToRead = (id: string): Team | undefined => useTeam(id).data?.value;

/** Who is in a team, page by page. */
export const useTeamMembers = (id: string, sort: string | undefined) =>
  $api.useInfiniteQuery(
    'get',
    '/api/v1/teams/{id}/members',
    { params: { path: { id }, query: { sort } } },
    { ...byCursor, placeholderData: keepPreviousData },
  );
