import { keepPreviousData } from '@tanstack/react-query';
import { $api, byCursor, type Schema } from '../../api';
import { type ListState, useMe } from '../../hooks';

export type Entry = Schema<'AuditEntry'>;
export type FieldChange = Schema<'AuditFieldChange'>;
export type Through = Entry['actor']['through'];

/** What the audit can be narrowed by; the names are the API's, and the days are in the reader's time. */
export const auditKeys = [
  'q',
  'who',
  'actorId',
  'kind',
  'action',
  'recordId',
  'since',
  'until',
] as const;
export type AuditState = ListState<(typeof auditKeys)[number]>;

/** Administrators and auditors read the audit; nobody else sees it. */
export function useMaySeeAudit(): boolean {
  const roles = useMe().data?.roles ?? [];
  return roles.includes('ld-admin') || roles.includes('auditor');
}

/** The filters as the API takes them: a day begins and ends where the reader is. */
export function auditQuery({ since, until, ...rest }: AuditState): Record<string, string> {
  const from = startOf(since);
  const to = startOf(until, 1);
  return { ...rest, ...(from && { from }), ...(to && { to }) } as Record<string, string>;
}

function startOf(day: string | undefined, later = 0): string | undefined {
  const [year, month, date] = (day ?? '').split('-').map(Number);
  if (!year || !month || !date) return undefined;
  return new Date(year, month - 1, date + later).toISOString();
}

/** The entries that match, the newest first. */
export const useEntries = (state: AuditState) =>
  $api.useInfiniteQuery(
    'get',
    '/api/v1/audit-entries',
    // The server checks the words and answers 400 in its own; an address can hold anything.
    { params: { query: auditQuery(state) as never } },
    { ...byCursor, placeholderData: keepPreviousData },
  );

/** The latest entries of one record and its parts. */
export const useLatest = (recordId: string, enabled: boolean) =>
  $api.useQuery(
    'get',
    '/api/v1/audit-entries',
    { params: { query: { recordId, limit: 5 } } },
    { enabled },
  );

export const useEntry = (id: string) =>
  $api.useQuery('get', '/api/v1/audit-entries/{id}', { params: { path: { id } } });

/** How far the audit can be relied on. */
export const useAuditStatus = () => $api.useQuery('get', '/api/v1/audit-status', {});
