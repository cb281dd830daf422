import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { $api, type Schema, sessionFetch } from '../../api';
import { type Import, isMoving } from './running';
import { serverEvents } from './serverEvents';

type Event = Schema<'ImportEvent'>;

/** The imports whose events come in right now, and the last event of each. */
const live = new Set<string>();
const lastSeen = new Map<string, string>();

/** Do events of this import come in, so that it need not be asked for? */
export const isFollowed = (id: string) => live.has(id);

/** The query of one import. */
export const importQuery = (id: string) =>
  $api.queryOptions('get', '/api/v1/imports/{id}', { params: { path: { id } } });

/** Listens to what becomes of an import until it rests or the line is cut. */
async function follow(queries: QueryClient, id: string, signal: AbortSignal): Promise<null> {
  const headers: Record<string, string> = { Accept: 'text/event-stream' };
  const last = lastSeen.get(id);
  if (last) headers['Last-Event-ID'] = last;
  const address = `${globalThis.location.origin}/api/v1/imports/${id}/events`;
  const response = await sessionFetch(new Request(address, { headers, signal }));
  if (!response.ok || !response.body) throw new Error(`No events: ${response.status}`);
  try {
    for await (const event of serverEvents(response.body)) {
      live.add(id);
      if (event.id) lastSeen.set(id, event.id);
      take(queries, JSON.parse(event.data) as Event);
    }
  } finally {
    live.delete(id);
    // Its end brings more than an event says: the token, the columns, what went wrong.
    void queries.invalidateQueries({ queryKey: importQuery(id).queryKey });
  }
  return null;
}

function take(queries: QueryClient, { id, status, counts, progress }: Event): void {
  if (!isMoving({ status, progress })) return;
  queries.setQueryData(
    importQuery(id).queryKey,
    (known: Import | undefined) => known && { ...known, status, counts, progress },
  );
}

/** Keeps {@link importQuery} up to date by the server's events while it runs; begins anew when the line was cut. */
export function useFollow(id: string, runs: boolean): void {
  const queries = useQueryClient();
  useQuery({
    queryKey: ['import-events', id],
    queryFn: ({ signal }) => follow(queries, id, signal),
    enabled: runs,
    gcTime: 0,
    staleTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    refetchInterval: 5000,
  });
}
