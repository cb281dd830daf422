import { useQuery } from '@tanstack/react-query';
import { api, body, type Schema } from '../../api';
import { useMe } from '../../hooks';

export type ErasurePreview = Schema<'ErasurePreview'>;

/** Privacy is the administrators' business alone. */
export const useMayErase = (): boolean => (useMe().data?.roles ?? []).includes('ld-admin');

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
