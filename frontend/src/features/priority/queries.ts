import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { $api, api, body, byCursor, type Schema, tagged } from '../../api';
import type { ListState } from '../../hooks';

export type Priority = Schema<'Priority'>;
export type PriorityInput = Schema<'PriorityInput'>;
export type PrioritySummary = Schema<'PrioritySummary'>;
export type PriorityStatus = Priority['status'];
export type Measure = Schema<'Measure'>;
export type MeasureInput = Schema<'MeasureInput'>;
export type MeasurePoint = Schema<'MeasurePoint'>;
export type Standing = Schema<'Standing'>;
export type GuardedField = Schema<'GuardedField'>;

/** What the list of priorities can be narrowed and ordered by; the names are the API's. */
export const priorityListKeys = [
  'q',
  'status',
  'horizon',
  'owner',
  'function',
  'flagged',
  'source',
  'sort',
] as const;
export type PriorityListState = ListState<(typeof priorityListKeys)[number]>;

/** The priorities that match, page by page. */
export function usePriorityList(state: PriorityListState) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/priorities',
    // The server checks the words and answers 400 in its own; an address can hold anything.
    { params: { query: state as never } },
    { ...byCursor, placeholderData: keepPreviousData },
  );
}

/** How many priorities there are, for the navigation. */
export function usePriorityCount(): number | undefined {
  return $api.useQuery('get', '/api/v1/priorities', { params: { query: { limit: 1 } } }).data
    ?.total;
}

/** The owners, functions and sources in use. */
export const usePriorityFacets = () => $api.useQuery('get', '/api/v1/priorities/facets', {});

/** The priorities that name a role or a skill. */
export const usePrioritiesOf = (of: { roleId: string } | { skillId: string }) =>
  $api.useInfiniteQuery('get', '/api/v1/priorities', { params: { query: of } }, byCursor);

/** Priorities that fit some words, for choosing one. */
export const usePrioritySearch = (q: string) =>
  $api.useQuery(
    'get',
    '/api/v1/priorities',
    { params: { query: { q: q || undefined, limit: 20 } } },
    { placeholderData: keepPreviousData },
  );

/** Reads one priority with the ETag its next write needs. */
export const readPriority = (id: string) =>
  tagged(api.GET('/api/v1/priorities/{id}', { params: { path: { id } } }));

export const priorityKey = (id: string) => ['get', '/api/v1/priorities/{id}', id];

export const usePriority = (id: string) =>
  useQuery({ queryKey: priorityKey(id), queryFn: () => readPriority(id) });

/** Reads one measure with its ETag. */
export const readMeasure = (id: string) =>
  tagged(api.GET('/api/v1/measures/{id}', { params: { path: { id } } }));

/** The latest data points of a measure, at most as many as a chart can show; the latest first. */
export const usePoints = (measureId: string) =>
  $api.useQuery('get', '/api/v1/measure-points', {
    params: { query: { measureId, sort: '-date', limit: 200 } },
  });

/** What the guard looks for. */
export const useGuardRules = () =>
  $api.useQuery('get', '/api/v1/priorities/guard-rules', {}, { staleTime: 60_000 });

/** Roles that fit some words, for choosing one. */
export const useRoleSearch = (q: string) =>
  $api.useQuery(
    'get',
    '/api/v1/roles',
    { params: { query: { q: q || undefined, sort: 'title', limit: 20 } } },
    { placeholderData: keepPreviousData },
  );

/** Skills that fit some words, for choosing one. */
export const useSkillSearch = (q: string) =>
  $api.useQuery(
    'get',
    '/api/v1/skills',
    { params: { query: { q: q || undefined, sort: 'statement', limit: 20 } } },
    { placeholderData: keepPreviousData },
  );

/** What the guard says of a text that stands in a field. */
export const guard = async (field: GuardedField, text: string, signal: AbortSignal) =>
  (await body(api.POST('/api/v1/priorities/guard', { body: { field, text }, signal }))).findings;
