import type { QueryClient } from '@tanstack/react-query';
import type { Json } from '../../api';
import { same } from '../../hooks';

/** One field that says something else by now; `before` and `after` only where they are short enough to be read. */
export interface FieldChange {
  field: string;
  before?: string | null;
  after?: string | null;
}

/** What the server counts, notes or works out itself, and what people never see. */
const unsaid = new Set([
  ...['id', 'version', 'createdAt', 'updatedAt', 'seriesId', 'changedAt', 'changedBy', 'changed'],
  ...['relevance', 'activityCount', 'childCount', 'roleCount', 'completeRows', 'totalRows'],
  ...['events', 'findings', 'standing', 'recomputing', 'delivered', 'groupId', 'parentId'],
]);

const asText = (value: unknown): string | null | undefined => {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) {
    return value.join(', ') || null;
  }
  return undefined;
};

/** What a reader of the older version does not know yet. */
export function changesBetween(was: Json, now: Json): FieldChange[] {
  return Object.keys(now)
    .filter((field) => !unsaid.has(field) && !same(was[field] ?? null, now[field] ?? null))
    .map((field) => {
      const before = asText(was[field]);
      const after = asText(now[field]);
      return before === undefined || after === undefined ? { field } : { field, before, after };
    });
}

/** Who wrote the newest version and when, as far as the record tells. */
export function whoAndWhen(record: Json): { who: string | null; at: string | null } {
  const events = Array.isArray(record.events) ? record.events : [];
  const last = events[events.length - 1] as { by?: string; at?: string } | undefined;
  const at = (record.updatedAt ?? record.changedAt ?? null) as string | null;
  // Only what happened last says who; other changes of the record leave no name.
  const isLast = last?.at !== undefined && at !== null && last.at >= at.slice(0, 19);
  const by = (record.changedBy as string | undefined) ?? (isLast ? last?.by : undefined);
  return { who: by ?? null, at };
}

/** The version of a record that was on screen, while anything on screen still remembers it. */
export function cachedVersion(queries: QueryClient, address: string, etag: string): Json | null {
  const id = decodeURIComponent(address.split('/').pop() ?? '');
  for (const query of queries.getQueryCache().getAll()) {
    const found = find(query.state.data, id, etag, 5);
    if (found) return found;
  }
  return null;
}

function find(data: unknown, id: string, etag: string, depth: number): Json | null {
  if (typeof data !== 'object' || data === null || depth === 0) return null;
  const record = data as Json;
  if ((record.id === id || record.name === id) && `"${record.version}"` === etag) return record;
  for (const part of Object.values(record)) {
    const found = find(part, id, etag, depth - 1);
    if (found) return found;
  }
  return null;
}
