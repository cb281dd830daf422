import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { $api, api, byCursor, type Schema, tagged } from '../../api';
import type { ListState } from '../../hooks';

export type Role = Schema<'Role'>;
export type RoleInput = Schema<'RoleInput'>;
export type RoleGroup = Schema<'RoleGroup'>;
export type WorkActivity = Schema<'WorkActivity'>;
export type RoleMerge = Schema<'RoleMerge'>;
export type StartLine = Schema<'StartLine'>;

/** What the list of roles can be narrowed and ordered by; the names are the API's. */
export const roleListKeys = [
  'q',
  'groupId',
  'level',
  'aiDepth',
  'track',
  'changeHorizon',
  'source',
  'code',
  'archived',
  'sort',
] as const;
export type RoleListState = ListState<(typeof roleListKeys)[number]>;

/** The roles that match, page by page. */
export function useRoleList(state: RoleListState) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/roles',
    // The server checks the words and answers 400 in its own; an address can hold anything.
    { params: { query: state as never } },
    { ...byCursor, placeholderData: keepPreviousData },
  );
}

/** How many roles there are, for the navigation. */
export function useRoleCount(): number | undefined {
  return $api.useQuery('get', '/api/v1/roles', { params: { query: { limit: 1 } } }).data?.total;
}

/** The levels and sources in use. */
export const useRoleFacets = () => $api.useQuery('get', '/api/v1/roles/facets', {});

/** How relevance is worked out. */
export const useRelevanceFormula = () =>
  $api.useQuery('get', '/api/v1/roles/relevance-formula', {}, { staleTime: 600_000 });

/** Reads one role with the ETag its next write needs. */
export const readRole = (id: string) =>
  tagged(api.GET('/api/v1/roles/{id}', { params: { path: { id } } }));

export const useRole = (id: string) =>
  useQuery({ queryKey: ['get', '/api/v1/roles/{id}', id], queryFn: () => readRole(id) });

/** What the role of this id is called; nothing while it is not known, or without one. */
export const useRoleTitle = (id: string | null | undefined) =>
  useQuery({
    queryKey: ['get', '/api/v1/roles/{id}', id],
    queryFn: () => readRole(id as string),
    enabled: id != null,
  }).data?.value.title;

/** Roles in use whose words fit, for choosing one. */
export const useRoleSearch = (q: string, enabled = true) =>
  $api.useQuery(
    'get',
    '/api/v1/roles',
    { params: { query: { q: q || undefined, limit: 20 } } },
    { placeholderData: keepPreviousData, enabled },
  );

/** What the list of work activities can be narrowed and ordered by; the names are the API's. */
export const activityListKeys = ['q', 'roleId', 'exposure', 'source', 'archived', 'sort'] as const;
export type ActivityListState = ListState<(typeof activityListKeys)[number]>;

/** The work activities that match, of all roles, page by page. */
export const useActivityList = (state: ActivityListState) =>
  $api.useInfiniteQuery(
    'get',
    '/api/v1/work-activities',
    { params: { query: state as never } },
    { ...byCursor, placeholderData: keepPreviousData },
  );

/** What the list of roles to begin with can be narrowed by. */
export const startListKeys = ['q', 'groupId'] as const;

/** The roles to begin with, page by page. */
export const useStartList = (state: ListState<(typeof startListKeys)[number]>) =>
  $api.useInfiniteQuery(
    'get',
    '/api/v1/roles/start-list',
    { params: { query: state } },
    { ...byCursor, placeholderData: keepPreviousData },
  );

/** The merges that a role took part in, the latest first. */
export const useRoleMerges = (id: string) =>
  $api.useQuery('get', '/api/v1/roles/{id}/merges', { params: { path: { id } } });

/** What merging a role into another would move; asked once the other is chosen. */
export const useMergePreview = (id: string, intoId: string | null) =>
  $api.useQuery(
    'get',
    '/api/v1/roles/{id}/merge-preview',
    { params: { path: { id }, query: { intoId: intoId ?? '' } } },
    { enabled: intoId !== null, gcTime: 0 },
  );

/** The work activities of a role, page by page; those in use, or the archived ones. */
export const useActivities = (roleId: string, archived: 'false' | 'true' = 'false') =>
  $api.useInfiniteQuery(
    'get',
    '/api/v1/work-activities',
    { params: { query: { roleId, archived, sort: '-importance' } } },
    byCursor,
  );

export const readActivity = (id: string) =>
  tagged(api.GET('/api/v1/work-activities/{id}', { params: { path: { id } } }));

/** The groups directly under a group, or at the top. */
export const useGroupsUnder = (parentId: string) =>
  $api.useInfiniteQuery(
    'get',
    '/api/v1/role-groups',
    { params: { query: { parentId, sort: 'name', limit: 100 } } },
    byCursor,
  );

/** The roles directly in a group. */
export const useRolesIn = (groupId: string) =>
  $api.useInfiniteQuery(
    'get',
    '/api/v1/roles',
    { params: { query: { groupId, sort: 'title' } } },
    byCursor,
  );

/** Groups whose name fits some words, for choosing one. */
export const useGroupSearch = (q: string, enabled: boolean) =>
  $api.useQuery(
    'get',
    '/api/v1/role-groups',
    { params: { query: { q: q || undefined, sort: 'name', limit: 20 } } },
    { placeholderData: keepPreviousData, enabled },
  );

export const readGroup = (id: string) =>
  tagged(api.GET('/api/v1/role-groups/{id}', { params: { path: { id } } }));

export const useGroup = (id: string | null | undefined) =>
  useQuery({
    queryKey: ['get', '/api/v1/role-groups/{id}', id],
    queryFn: () => readGroup(id ?? ''),
    enabled: Boolean(id),
  });
