import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { $api, api, body, ifMatch, onTopOf, ProblemError, type Schema, tagged } from '../../api';
import { useMe } from '../../hooks';

export type Setting = Schema<'Setting'>;
export type Organisation = Schema<'Organisation'>;
export type Levels = Schema<'Levels'>;
export type PrimaryTeamRule = Schema<'PrimaryTeamRule'>;
export type Retention = Schema<'Retention'>;
export type RelevanceWeights = Schema<'RelevanceWeights'>;
export type Rule = Schema<'SettingRule'>;
export type RuleList = Schema<'RuleList'>;
export type PreviewChange = Schema<'PreviewChange'>;
export type Placed = Schema<'SettingRankingPlaced'>;
export type Band = Schema<'SettingRankingBand'>;
export type Example = Schema<'SettingPreviewExample'>;

/** Administrators change settings, auditors read them; nobody else sees them. */
export function useMaySeeSettings(): boolean {
  const roles = useMe().data?.roles ?? [];
  return roles.includes('ld-admin') || roles.includes('auditor');
}

/** May this person change settings? */
export const useMayChange = (): boolean => (useMe().data?.roles ?? []).includes('ld-admin');

/** All settings; asked again while records still follow a change. */
export const useSettings = () =>
  $api.useQuery(
    'get',
    '/api/v1/settings',
    {},
    {
      refetchInterval: ({ state }) =>
        state.data?.items.some(({ recomputing }) => recomputing) ? 1000 : false,
    },
  );

const named = (name: string) => ({ params: { path: { name } } });

/** Reads a setting with the ETag its next write needs. */
export const readSetting = (name: string) =>
  tagged(api.GET('/api/v1/settings/{name}', named(name)));

export const useSetting = (name: string) =>
  useQuery({
    queryKey: ['get', '/api/v1/settings/{name}', name],
    queryFn: () => readSetting(name),
  });

/** Writes a value; `over` is the one that it takes back. The form knows nothing of the envelope, so the pointers lose it too. */
export async function writeSetting(name: string, etag: string, value: unknown, over?: Setting) {
  try {
    return await tagged(
      api.PUT('/api/v1/settings/{name}', {
        ...named(name),
        headers: over ? onTopOf(over) : ifMatch(etag),
        body: { value },
      }),
    );
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw new ProblemError({
      ...error.problem,
      violations: error.problem.violations?.map((violation) => ({
        ...violation,
        pointer: violation.pointer?.replace(/^\/value/, ''),
      })),
    });
  }
}

/** Puts a setting back to its delivered value. */
export const resetSetting = (name: string, etag: string) =>
  tagged(api.DELETE('/api/v1/settings/{name}', { ...named(name), headers: ifMatch(etag) }));

/** What a value would change in today's catalog: counts and, page by page, the records. */
export const usePreview = (name: string, value: unknown, change: PreviewChange, on: boolean) =>
  useInfiniteQuery({
    queryKey: ['preview', name, change, value],
    queryFn: ({ pageParam, signal }) =>
      body(
        api.POST('/api/v1/settings/{name}/preview', {
          params: {
            path: { name },
            query: { change, limit: 20, after: pageParam ?? undefined },
          },
          body: { value },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextAfter ?? undefined,
    enabled: on,
    placeholderData: keepPreviousData,
    retry: false,
  });
