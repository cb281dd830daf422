import { keepPreviousData } from '@tanstack/react-query';
import { $api, byCursor, type Schema } from '../../api';
import { type ListState, useMe } from '../../hooks';

export type ScimCall = Schema<'ScimCall'>;
export type TeamConflict = Schema<'TeamConflict'>;
type Rule = Schema<'PrimaryTeamRule'>;

/** What the page keeps in its address: the tab, and which calls are shown. */
export const hrisKeys = ['client', 'failed'] as const;
export type HrisState = ListState<(typeof hrisKeys)[number]>;

/** How often the last calls are asked for, in milliseconds. */
const rhythm = 3000;

/** Administrators set the connection up, auditors read it. */
export function useMaySeeConnection(): boolean {
  const roles = useMe().data?.roles ?? [];
  return roles.includes('ld-admin') || roles.includes('auditor');
}

/** The last calls, the newest first, asked for again and again. */
export const useCalls = (state: HrisState) =>
  $api.useInfiniteQuery(
    'get',
    '/api/v1/scim-calls',
    { params: { query: { failed: state.failed } as never } },
    { ...byCursor, placeholderData: keepPreviousData, refetchInterval: rhythm },
  );

/** Who is in two groups that name a team. */
export const useConflicts = () =>
  $api.useInfiniteQuery('get', '/api/v1/team-conflicts', {}, { ...byCursor });

/** How many are in two groups that name a team. */
export const useConflictCount = (enabled: boolean): number | undefined =>
  $api.useQuery('get', '/api/v1/team-conflicts/count', {}, { enabled }).data?.total;

/** Which groups name a team. */
export const usePrimaryTeamRule = () =>
  $api.useQuery(
    'get',
    '/api/v1/settings/{name}',
    { params: { path: { name: 'primary-team' } } },
    { select: (setting) => setting.value as Rule },
  );
