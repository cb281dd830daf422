import type { Webhook, WebhookInput } from './queries';

/** A webhook as the form holds it. */
export interface WebhookValues {
  url: string;
  description: string;
  eventTypes: string[];
  active: boolean;
}

/** What the form starts from; null for a new webhook. */
export const toValues = (webhook: Webhook | null): WebhookValues => ({
  url: webhook?.url ?? '',
  description: webhook?.description ?? '',
  eventTypes: webhook?.eventTypes ?? [],
  active: webhook?.active ?? true,
});

/** What is sent: an update replaces the whole webhook, so every field is named. */
export const toInput = (values: WebhookValues): WebhookInput => ({
  ...values,
  url: values.url.trim(),
  description: values.description.trim() || null,
});
