import { msg } from '@lingui/core/macro';
import { IconWebhook } from '@tabler/icons-react';
import { lazy } from 'react';
import type { Feature } from '../../feature';
import { paths } from '../../urls';
import { useMaySeeWebhooks } from './queries';

export const webhook: Feature = {
  routes: [
    { path: paths.webhooks, load: () => import('./WebhookListPage') },
    { path: paths.webhookNew, load: () => import('./WebhookNewPage') },
    { path: paths.webhookDelivery, load: () => import('./DeliveryPage') },
    { path: paths.webhook, load: () => import('./WebhookPage') },
  ],
  nav: {
    label: msg`Webhooks`,
    path: paths.webhooks,
    icon: IconWebhook,
    useShown: useMaySeeWebhooks,
  },
  slots: { home: lazy(() => import('./DisabledAtHome')) },
};
