import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { type Column, Tag } from '../../components';
import type { PlanSummary } from './queries';
import { RowsBar } from './RowsBar';
import { statuses, statusTones } from './words';

/** The columns of the list of plans. */
export function usePlanColumns(): Column<PlanSummary>[] {
  const { t, i18n } = useLingui();
  return useMemo(
    () => [
      { id: 'title', header: t`Title`, sortKey: 'title', cell: (plan) => plan.title },
      { id: 'role', header: t`Role`, width: '24%', phone: true, cell: (plan) => plan.roleTitle },
      {
        id: 'status',
        header: t`Status`,
        width: '8.5rem',
        phone: true,
        cell: ({ status }) => <Tag tone={statusTones[status]}>{t(statuses[status])}</Tag>,
      },
      {
        id: 'rows',
        header: t`Complete rows`,
        width: '11rem',
        cell: (plan) => <RowsBar complete={plan.completeRows} total={plan.totalRows} />,
      },
      {
        id: 'number',
        header: t`Version`,
        width: '6rem',
        numeric: true,
        optional: true,
        cell: (plan) => i18n.number(plan.number),
      },
      {
        id: 'updatedAt',
        header: t`Changed`,
        width: '8.5rem',
        sortKey: 'updatedAt',
        cell: (plan) => i18n.date(plan.updatedAt, { dateStyle: 'medium' }),
      },
    ],
    [t, i18n],
  );
}
