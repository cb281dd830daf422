import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { Column } from '../../components';
import { HealthTag } from './HealthTag';
import type { Webhook } from './queries';

/** The columns of the list of webhooks. */
export function useWebhookColumns(): Column<Webhook>[] {
  const { t, i18n } = useLingui();
  return useMemo(
    () => [
      { id: 'url', header: t`Address`, sortKey: 'url', cell: ({ url }) => url },
      {
        id: 'description',
        header: t`What for`,
        width: '18%',
        cell: ({ description }) => description ?? '',
      },
      {
        id: 'health',
        header: t`State`,
        width: '10.5rem',
        phone: true,
        cell: (webhook) => <HealthTag webhook={webhook} />,
      },
      {
        id: 'events',
        header: t`Events`,
        width: '20%',
        cell: ({ eventTypes }) => eventTypes.join(', '),
      },
      {
        id: 'waiting',
        header: t`Waiting`,
        width: '6.5rem',
        numeric: true,
        cell: ({ waiting }) => (waiting ? i18n.number(waiting) : ''),
      },
      {
        id: 'failed',
        header: t`Given up`,
        width: '7rem',
        numeric: true,
        cell: ({ failed }) => (failed ? i18n.number(failed) : ''),
      },
      {
        id: 'createdAt',
        header: t`Created`,
        width: '8rem',
        sortKey: 'createdAt',
        optional: true,
        cell: ({ createdAt }) => i18n.date(createdAt, { dateStyle: 'medium' }),
      },
    ],
    [t, i18n],
  );
}
