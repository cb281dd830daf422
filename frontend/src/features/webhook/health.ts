import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '../../components';
import type { DeliveryStatus, Webhook } from './queries';

interface Word {
  label: MessageDescriptor;
  tone: Tone;
}

/** How a webhook does, in one word. */
export function healthOf(webhook: Webhook): Word {
  if (webhook.disabledAt) return { label: msg`Switched off by itself`, tone: 'bad' };
  if (!webhook.active) return { label: msg`Off`, tone: 'neutral' };
  if (webhook.failingSince) return { label: msg`Failing`, tone: 'warn' };
  if (webhook.lastSuccessAt) return { label: msg`Works`, tone: 'ok' };
  return { label: msg`Not used yet`, tone: 'neutral' };
}

export const statuses: Record<DeliveryStatus, Word> = {
  pending: { label: msg`Waiting`, tone: 'accent' },
  delivered: { label: msg`Delivered`, tone: 'ok' },
  failed: { label: msg`Given up`, tone: 'bad' },
};
