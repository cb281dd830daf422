import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { $api, api, byCursor, type Schema, tagged } from '../../api';
import type { ListState } from '../../hooks';
import type { Language } from './languages';

export type Skill = Schema<'Skill'>;
export type SkillInput = Schema<'SkillInput'>;
export type Finding = Skill['findings'][number];
export type Waiver = Skill['waivers'][number];
export type SkillTarget = Schema<'SkillTarget'>;

/** What the list of skills can be narrowed and ordered by; the names are the API's. */
export const skillListKeys = [
  'q',
  'status',
  'flagged',
  'owner',
  'roleId',
  'source',
  'archived',
  'sort',
] as const;
export type SkillListState = ListState<(typeof skillListKeys)[number]>;

/** The skills that match, page by page. */
export function useSkillList(state: SkillListState) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/skills',
    // The server checks the words and answers 400 in its own; an address can hold anything.
    { params: { query: state as never } },
    { ...byCursor, placeholderData: keepPreviousData },
  );
}

/** How many skills there are, for the navigation. */
export function useSkillCount(): number | undefined {
  return $api.useQuery('get', '/api/v1/skills', { params: { query: { limit: 1 } } }).data?.total;
}

/** The owners and sources in use. */
export const useSkillFacets = () => $api.useQuery('get', '/api/v1/skills/facets', {});

/** Reads one skill with the ETag its next write needs. */
export const readSkill = (id: string) =>
  tagged(api.GET('/api/v1/skills/{id}', { params: { path: { id } } }));

export const skillKey = (id: string) => ['get', '/api/v1/skills/{id}', id];

export const useSkill = (id: string) =>
  useQuery({ queryKey: skillKey(id), queryFn: () => readSkill(id) });

/** What the linter looks for. It changes with a new release only. */
export const useLintRules = () =>
  $api.useQuery('get', '/api/v1/skills/lint-rules', {}, { staleTime: 600_000 });

/** The published versions of a skill, newest first, page by page. */
export const useVersions = (id: string) =>
  $api.useInfiniteQuery(
    'get',
    '/api/v1/skills/{id}/versions',
    { params: { path: { id } } },
    byCursor,
  );

export type SkillVersion = Schema<'SkillVersion'>;

/** One published version, whole. */
export const useVersion = (id: string, number: number) =>
  $api.useQuery('get', '/api/v1/skills/{id}/versions/{number}', {
    params: { path: { id, number } },
  });

/** How a version differs from another, or from the draft. */
export const useSkillDiff = (id: string, from: number, to: number | 'draft') =>
  $api.useQuery('get', '/api/v1/skills/{id}/diff', {
    params: { path: { id }, query: { from, to: String(to) } },
  });

export type StarterSkill = Schema<'StarterSkill'>;
export type StarterNeed = Schema<'StarterNeed'>;

/** The skills that come with the product. */
export const useStarterLibrary = (language: Language) =>
  $api.useQuery(
    'get',
    '/api/v1/skills/starter-library',
    { params: { query: { language } } },
    { placeholderData: keepPreviousData },
  );

/** The target levels of a role, or those set for a skill, page by page. */
export const useTargets = (of: { roleId: string } | { skillId: string }) =>
  $api.useInfiniteQuery('get', '/api/v1/skill-targets', { params: { query: of } }, byCursor);

/** Skills that fit some words, for choosing one. */
export const useSkillSearch = (q: string) =>
  $api.useQuery(
    'get',
    '/api/v1/skills',
    { params: { query: { q: q || undefined, sort: 'statement', limit: 20 } } },
    { placeholderData: keepPreviousData },
  );

/** Roles that fit some words, for choosing one. */
export const useRoleSearch = (q: string) =>
  $api.useQuery(
    'get',
    '/api/v1/roles',
    { params: { query: { q: q || undefined, sort: 'title', limit: 20 } } },
    { placeholderData: keepPreviousData },
  );

/** One role's title, for the filter that shows it. */
export const useRoleTitle = (id: string | undefined) =>
  $api.useQuery(
    'get',
    '/api/v1/roles/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: Boolean(id) },
  ).data?.title;
