import { Plural, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { type Column, Tag } from '../../components';
import { MeasureProgress } from './MeasureProgress';
import { PriorityTag } from './PriorityTag';
import type { PrioritySummary } from './queries';
import { useFigures } from './useFigures';
import { horizons } from './words';

/** The columns of the list of priorities. */
export function usePriorityColumns(): Column<PrioritySummary>[] {
  const { t, i18n } = useLingui();
  const { day } = useFigures();
  // biome-ignore lint/correctness/useExhaustiveDependencies: day follows from i18n
  return useMemo(
    () => [
      {
        id: 'title',
        header: t`Priority`,
        sortKey: 'title',
        width: '21%',
        cell: ({ title }) => title,
      },
      {
        id: 'status',
        header: t`Status`,
        width: '5.5rem',
        phone: true,
        cell: ({ status }) => <PriorityTag status={status} />,
      },
      {
        id: 'measures',
        header: t`Measures`,
        cell: ({ measures }) => <MeasureProgress measures={measures} />,
      },
      {
        id: 'findings',
        header: t`Findings`,
        width: '6.5rem',
        cell: ({ openFindings }) =>
          openFindings > 0 && (
            <Tag tone="warn">
              <Plural value={openFindings} one="# finding" other="# findings" />
            </Tag>
          ),
      },
      {
        id: 'dueDate',
        header: t`Due`,
        width: '7.75rem',
        sortKey: 'dueDate',
        cell: ({ dueDate, horizon }) =>
          dueDate ? day(dueDate) : horizon ? t(horizons[horizon]) : '',
      },
      { id: 'owner', header: t`Owner`, width: '7.5rem', cell: ({ owner }) => owner ?? '' },
      {
        id: 'functions',
        header: t`Functions`,
        width: '10rem',
        optional: true,
        cell: ({ functions }) => functions.join(', '),
      },
      {
        id: 'updatedAt',
        header: t`Changed`,
        width: '7.5rem',
        sortKey: 'updatedAt',
        optional: true,
        cell: ({ updatedAt }) => i18n.date(updatedAt, { dateStyle: 'medium' }),
      },
    ],
    [t, i18n],
  );
}
