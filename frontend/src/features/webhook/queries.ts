import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { $api, api, byCursor, type Schema, tagged } from '../../api';
import { type ListState, useMe } from '../../hooks';

export type Webhook = Schema<'Webhook'>;
export type WebhookInput = Schema<'WebhookInput'>;
export type Delivery = Schema<'WebhookDelivery'>;
export type DeliveryStatus = Delivery['status'];
export type Attempt = Schema<'WebhookAttempt'>;

/** While something is on its way, what is shown is asked again so often. */
const watching = 2000;

/** Administrators keep webhooks, auditors read them; nobody else sees them. */
export function useMaySeeWebhooks(): boolean {
  const roles = useMe().data?.roles ?? [];
  return roles.includes('ld-admin') || roles.includes('auditor');
}

/** May this person change webhooks? */
export const useMayKeep = (): boolean => (useMe().data?.roles ?? []).includes('ld-admin');

export const webhookListKeys = ['disabled', 'sort'] as const;
export type WebhookListState = ListState<(typeof webhookListKeys)[number]>;

export const useWebhookList = (state: WebhookListState) =>
  $api.useInfiniteQuery(
    'get',
    '/api/v1/webhooks',
    // The server checks the words and answers 400 in its own; an address can hold anything.
    { params: { query: state as never } },
    { ...byCursor, placeholderData: keepPreviousData },
  );

/** Those that were switched off because their receivers had failed. */
export const useDisabledWebhooks = (enabled: boolean) =>
  $api.useQuery(
    'get',
    '/api/v1/webhooks',
    { params: { query: { disabled: true, limit: 2 } } },
    { enabled },
  );

/** Reads a webhook with the ETag its next write needs. */
export const readWebhook = (id: string) =>
  tagged(api.GET('/api/v1/webhooks/{id}', { params: { path: { id } } }));

export const useWebhook = (id: string) =>
  useQuery({
    queryKey: ['get', '/api/v1/webhooks/{id}', id],
    queryFn: () => readWebhook(id),
    refetchInterval: ({ state }) => (state.data?.value.waiting ? watching : false),
  });

export const useEventTypes = () =>
  $api.useQuery('get', '/api/v1/webhook-event-types', {}, { staleTime: Number.POSITIVE_INFINITY });

export const logKeys = ['status', 'type'] as const;
export type LogState = ListState<(typeof logKeys)[number]>;

/** The log of a webhook, the latest first. */
export const useLog = (webhookId: string, state: LogState) =>
  $api.useInfiniteQuery(
    'get',
    '/api/v1/webhook-deliveries',
    { params: { query: { ...(state as object), webhookId } } },
    {
      ...byCursor,
      placeholderData: keepPreviousData,
      refetchInterval: ({ state: { data } }) =>
        data?.pages[0]?.items.some(({ status }) => status === 'pending') ? watching : false,
    },
  );

export const useDelivery = (id: string) =>
  $api.useQuery(
    'get',
    '/api/v1/webhook-deliveries/{id}',
    { params: { path: { id } } },
    {
      refetchInterval: ({ state }) =>
        state.data?.delivery.status === 'pending' ? watching : false,
    },
  );
