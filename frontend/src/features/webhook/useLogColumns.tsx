import { useLingui } from '@lingui/react/macro';
import { type Column, Tag } from '../../components';
import { statuses } from './health';
import type { Delivery } from './queries';
import { useTime } from './useTime';

/** The columns of the log of a webhook. */
export function useLogColumns(): Column<Delivery>[] {
  const { t } = useLingui();
  const time = useTime();
  return [
    { id: 'event', header: t`Event`, width: '24%', cell: ({ eventType }) => eventType },
    {
      id: 'status',
      header: t`Result`,
      width: '8rem',
      phone: true,
      cell: ({ status }) => <Tag tone={statuses[status].tone}>{t(statuses[status].label)}</Tag>,
    },
    { id: 'when', header: t`When`, width: '12rem', cell: ({ createdAt }) => time(createdAt) },
    {
      id: 'answer',
      header: t`Last answer`,
      cell: ({ lastAttempt }) =>
        lastAttempt && (lastAttempt.error ?? t`Status ${lastAttempt.status}`),
    },
    {
      id: 'next',
      header: t`Next try`,
      width: '12rem',
      optional: true,
      cell: ({ nextAttemptAt }) => time(nextAttemptAt),
    },
  ];
}
