import { keepPreviousData } from '@tanstack/react-query';
import { $api, api, body, byCursor, type Schema } from '../../../api';
import type { ListState } from '../../../hooks';
import { type Cell, type Grid, pairOf } from './cells';
import { type Edits, shown } from './edits';

/** What the grid can be narrowed to; `skills` are ids with commas between. */
export const gridKeys = ['q', 'groupId', 'need', 'skills'] as const;
export type GridState = ListState<(typeof gridKeys)[number]>;

/** As many rows as the server gives at once. */
const portion = 100;

const queryOf = ({ skills, ...rest }: GridState) => ({
  ...rest,
  skillId: skills ? skills.split(',') : undefined,
  limit: portion,
});

/** Roles against skills, a page of roles at a time. */
export const useGrid = (state: GridState) =>
  $api.useInfiniteQuery(
    'get',
    '/api/v1/skill-targets/grid',
    { params: { query: queryOf(state) } },
    { ...byCursor, placeholderData: keepPreviousData },
  );

/** Every page of the grid, for a file of all of it. */
export async function wholeGrid(state: GridState): Promise<Grid[]> {
  const pages: Grid[] = [];
  let cursor: string | undefined;
  do {
    const query = { ...queryOf(state), limit: 200, cursor };
    const page = await body(api.GET('/api/v1/skill-targets/grid', { params: { query } }));
    pages.push(page);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return pages;
}

/** Where the grid is as a workbook. */
export function workbookPath({ skills, ...rest }: GridState): string {
  const query = new URLSearchParams({ ...rest, format: 'xlsx' });
  for (const id of skills?.split(',') ?? []) query.append('skillId', id);
  return `/api/v1/skill-targets/grid/table?${query}`;
}

/** The groups that roles belong to, as choices of a filter. */
export const useRoleGroups = () =>
  $api.useQuery('get', '/api/v1/role-groups', { params: { query: { sort: 'name', limit: 200 } } })
    .data?.items ?? [];

type Outcome = Schema<'TargetEditResult'>;
export type SavedCell = Outcome['items'][number];
type Wish = Schema<'TargetEdit'>;

/** The most cells that the server takes at once. */
const most = 500;

/** Writes cells; "none of them" is answered as 422, but with the same list. */
async function write(items: Wish[]): Promise<SavedCell[]> {
  const done: SavedCell[] = [];
  for (let at = 0; at < items.length; at += most) {
    const call = api.POST('/api/v1/skill-targets/batch', {
      body: { items: items.slice(at, at + most) },
    });
    const { data, error, response } = await call;
    const outcome = (data ?? error) as Partial<Outcome> | undefined;
    if (Array.isArray(outcome?.items)) done.push(...outcome.items);
    else await body(Promise.resolve({ data, error, response } as Awaited<typeof call>));
  }
  return done;
}

/** Saves what is wanted, each cell with the version that was seen there. */
export const saveEdits = (edits: Edits) =>
  write(
    Object.entries(edits).map(([key, { level, reason, seen }]) => ({
      ...pairOf(key),
      targetLevel: level,
      reason: reason === undefined ? null : (reason ?? ''),
      version: seen,
    })),
  );

/** Puts back what cells held before they were saved. */
export const restoreCells = (saved: SavedCell[], before: ReadonlyMap<string, Cell>) =>
  write(
    saved.map(({ roleId, skillId, target }) => {
      const { level, reason } = shown(before.get(`${roleId} ${skillId}`), undefined);
      return {
        roleId,
        skillId,
        targetLevel: level,
        reason: reason ?? '',
        version: target?.version ?? null,
      };
    }),
  );
