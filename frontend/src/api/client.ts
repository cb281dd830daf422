import createFetchClient from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import { insisting } from './conflict';
import type { components, paths } from './schema.gen';
import { sessionFetch } from './session';

/** Calls the API by the contract's own paths and types. */
export const api = createFetchClient<paths>({
  baseUrl: globalThis.location.origin,
  fetch: insisting(sessionFetch),
  headers: { Accept: 'application/json, application/problem+json' },
});

/** The same contract as TanStack Query hooks: `$api.useQuery('get', '/api/v1/…')`. */
export const $api = createQueryClient(api);

/** A type of the contract by its name there: `Schema<'Role'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** Options of `$api.useInfiniteQuery` for every list of the API (keyset paging by cursor). */
export const byCursor = {
  pageParamName: 'cursor',
  // null, because the library puts 0 in the place of undefined
  initialPageParam: null as unknown as string,
  getNextPageParam: (last: { nextCursor?: string | null }) => last.nextCursor ?? undefined,
};
