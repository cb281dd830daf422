import { keepPreviousData, type QueryClient, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { $api, byCursor, type Schema } from '../../api';
import type { ListState } from '../../hooks';
import { backOff } from './backOff';
import { importQuery, isFollowed, useFollow } from './follow';
import { type Import, isMoving, isRunning } from './running';

export { type Import, type ImportStatus, isRunning } from './running';

export type ImportCounts = Import['counts'];
export type Change = Schema<'ImportChange'>;
export type RowError = Schema<'ImportError'>;
export type Finding = Schema<'ImportFinding'>;
export type Preview = Schema<'ImportPreview'>;

/** What the history can be narrowed by; the names are the API's. */
export const importListKeys = ['kind', 'status', 'createdBy'] as const;
export type ImportListState = ListState<(typeof importListKeys)[number]>;

/** The imports that match, the newest first; asked again by itself while one of them is running. */
export function useImportList(state: ImportListState) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/imports',
    // The server checks the words and answers 400 in its own; an address can hold anything.
    { params: { query: { ...state, sort: '-createdAt' } as never } },
    {
      ...byCursor,
      placeholderData: keepPreviousData,
      refetchInterval: ({ state: { data } }) =>
        data?.pages.some((page) => page.items.some(({ status }) => isRunning(status)))
          ? 2000
          : false,
    },
  );
}

/** The imports that only need somebody's yes. */
export const useWaitingImports = () =>
  $api.useQuery('get', '/api/v1/imports', { params: { query: { status: 'ready', limit: 1 } } })
    .data;

/** How often to ask for an import whose events come in: only so that a lost one does no harm. */
const beside = 10_000;

/** One import, kept up to date while it runs: by the server's events, or by asking again where they do not come. */
export function useImport(id: string, enabled = true) {
  const [polling] = useState(() => backOff());
  const query = useQuery({
    ...importQuery(id),
    enabled,
    refetchInterval: (asked) => {
      const soon = polling(asked);
      return soon && isFollowed(id) ? beside : soon;
    },
  });
  useFollow(id, enabled && query.data !== undefined && isMoving(query.data));
  return query;
}

/** Puts an answer of the server where {@link useImport} finds it. */
export function putImport(queries: QueryClient, value: Import): void {
  queries.setQueryData(importQuery(value.id).queryKey, value);
}

// What a finished dry run found never changes; a page holds as much as the server gives.
const found = { ...byCursor, staleTime: Number.POSITIVE_INFINITY };

/** What an import does, record by record. */
export function useChanges(id: string, action: Change['action']) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/imports/{id}/changes',
    { params: { path: { id }, query: { action, limit: 200 } } },
    found,
  );
}

/** What is wrong with the file, cell by cell. */
export function useErrors(id: string) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/imports/{id}/errors',
    { params: { path: { id }, query: { limit: 200 } } },
    found,
  );
}

/** What the linter found. */
export function useFindings(id: string) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/imports/{id}/findings',
    { params: { path: { id }, query: { limit: 200 } } },
    found,
  );
}

/** The sources that roles come from, to choose from. */
export const useSources = () => $api.useQuery('get', '/api/v1/roles/facets', {}).data?.sources;

/** Everybody who has brought a file, to choose from. */
export const useImporters = () => $api.useQuery('get', '/api/v1/imports/facets', {}).data?.people;
