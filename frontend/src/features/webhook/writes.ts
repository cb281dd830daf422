import { api, body, ifMatch, tagged } from '../../api';
import type { Webhook, WebhookInput } from './queries';

/** Writes of this feature; each throws a `ProblemError` when the server refuses. */

export const createWebhook = (input: WebhookInput) =>
  tagged(api.POST('/api/v1/webhooks', { body: input }));

export const updateWebhook = (id: string, etag: string, input: WebhookInput) =>
  tagged(
    api.PUT('/api/v1/webhooks/{id}', {
      params: { path: { id } },
      headers: ifMatch(etag),
      body: input,
    }),
  );

const withTag = (webhook: Webhook) => ({
  params: { path: { id: webhook.id } },
  headers: ifMatch(`"${webhook.version}"`),
});

export const enableWebhook = (webhook: Webhook) =>
  body(api.POST('/api/v1/webhooks/{id}/enable', withTag(webhook)));

export const rotateSecret = (webhook: Webhook, overlapHours: number) =>
  body(
    api.POST('/api/v1/webhooks/{id}/rotate-secret', {
      ...withTag(webhook),
      body: { overlapHours },
    }),
  );

export const deleteWebhook = (webhook: Webhook) =>
  body(api.DELETE('/api/v1/webhooks/{id}', withTag(webhook)));

const of = (id: string) => ({ params: { path: { id } } });

export const pingWebhook = (id: string) => body(api.POST('/api/v1/webhooks/{id}/ping', of(id)));

export const replayFailed = (id: string, since: string) =>
  body(api.POST('/api/v1/webhooks/{id}/replay', { ...of(id), body: { since } }));

export const replayDelivery = (id: string) =>
  body(api.POST('/api/v1/webhook-deliveries/{id}/replay', of(id)));
