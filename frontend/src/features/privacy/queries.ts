import { useQuery } from '@tanstack/react-query';
import { $api, api, body, type Schema } from '../../api';

export type ErasurePreview = Schema<'ErasurePreview'>;

const byId = (id: string) => ({ params: { path: { id } } });

/** What erasing a person would take away; asked anew each time, because it has to be true when somebody agrees. */
export const useErasurePreview = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: ['privacy', 'erasure', id],
    queryFn: () => body(api.GET('/api/v1/people/{id}/erasure', byId(id))),
    enabled,
    gcTime: 0,
    staleTime: 0,
    refetchOnWindowFocus: false,
  });

export const erase = ({ personId, token }: ErasurePreview, confirmation: string) =>
  body(api.POST('/api/v1/people/{id}/erase', { ...byId(personId), body: { token, confirmation } }));

export const reportPath = (id: string, format: 'json' | 'csv') =>
  `/api/v1/people/${encodeURIComponent(id)}/access-report?format=${format}`;

/** How many people were erased and not let back; nobody knows who they were. */
export const useErasedPeople = () => $api.useQuery('get', '/api/v1/erased-people');

/** By what an erased person can be found again. */
export type KnownBy = Exclude<keyof Schema<'ErasedPersonInput'>, 'source'>;

/** Lets somebody come back; answers how many are still kept out. */
export const letBack = (by: KnownBy, value: string, source: string) =>
  body(
    api.POST('/api/v1/erased-people/lift', {
      body: {
        [by]: value.trim(),
        source: by === 'externalId' ? source.trim() || undefined : undefined,
      },
    }),
  );

/** One thing that a place holds about a person: the place's name and its fields. */
export type HeldRow = Record<string, unknown>;

/** All that is held about whoever is signed in; asked anew each time, because everybody who asks is kept in the audit. */
export const useMyReport = (enabled: boolean) =>
  useQuery({
    queryKey: ['privacy', 'my-report'],
    queryFn: () =>
      body(
        api.GET('/api/v1/me/access-report', { params: { query: { format: 'json' } } }),
      ) as Promise<HeldRow[]>,
    enabled,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

export const myReportPath = (format: 'json' | 'csv') => `/api/v1/me/access-report?format=${format}`;
