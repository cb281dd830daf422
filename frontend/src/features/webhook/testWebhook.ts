import type { Delivery, Webhook } from './queries';

/** A webhook whose receiver answers well. */
export const aWebhook = (over: Partial<Webhook> = {}): Webhook => ({
  id: 'w1',
  version: 3,
  url: 'https://example.com/events',
  description: 'The data warehouse',
  eventTypes: ['plan.published'],
  active: true,
  formerSecretUntil: null,
  disabledAt: null,
  disabledReason: null,
  lastSuccessAt: '2026-03-01T08:00:00Z',
  lastFailureAt: null,
  lastError: null,
  failingSince: null,
  waiting: 0,
  failed: 0,
  createdAt: '2026-02-01T08:00:00Z',
  updatedAt: '2026-02-01T08:00:00Z',
  ...over,
});

/** An event that has arrived. */
export const aDelivery = (over: Partial<Delivery> = {}): Delivery => ({
  id: 'd1',
  webhookId: 'w1',
  eventType: 'plan.published',
  recordId: 'p1',
  status: 'delivered',
  tries: 0,
  createdAt: '2026-03-01T08:00:00Z',
  nextAttemptAt: null,
  finishedAt: '2026-03-01T08:00:01Z',
  lastAttempt: { attemptedAt: '2026-03-01T08:00:01Z', durationMs: 120, status: 200, error: null },
  ...over,
});
