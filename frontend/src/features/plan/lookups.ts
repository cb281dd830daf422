import { keepPreviousData } from '@tanstack/react-query';
import { $api } from '../../api';

/** So many records are offered at once; typing narrows them on the server. */
const offered = 20;
/** The most that the API gives in one page; no role has more targets or activities worth a row. */
const all = 200;

const previous = { placeholderData: keepPreviousData };
const words = (q: string) => q.trim() || undefined;

/** The skills a role has targets for, and how high each is. */
export const useTargets = (roleId: string) =>
  $api.useQuery('get', '/api/v1/skill-targets', { params: { query: { roleId, limit: all } } });

/** Skills that match, of one role's targets or of all. */
export const useSkills = (q: string, roleId?: string) =>
  $api.useQuery(
    'get',
    '/api/v1/skills',
    { params: { query: { q: words(q), roleId, limit: roleId ? all : offered } } },
    previous,
  );

/** A role's work activities that match. */
export const useActivities = (roleId: string, q: string) =>
  $api.useQuery(
    'get',
    '/api/v1/work-activities',
    { params: { query: { roleId, q: words(q), limit: offered } } },
    previous,
  );

/** Roles that match. */
export const useRoles = (q: string) =>
  $api.useQuery(
    'get',
    '/api/v1/roles',
    { params: { query: { q: words(q), limit: offered } } },
    previous,
  );

/** One role's title, for an address or a form that only has its id. */
export const useRole = (id?: string | null) =>
  $api.useQuery(
    'get',
    '/api/v1/roles/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: Boolean(id) },
  );
