import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { Column } from '../../components';
import { Actor } from './Actor';
import { Deed } from './Deed';
import type { Entry } from './queries';
import { throughs } from './words';

/** The columns of the audit. */
export function useAuditColumns(): Column<Entry>[] {
  const { t, i18n } = useLingui();
  return useMemo(
    () => [
      { id: 'changes', header: t`What`, cell: (entry) => <Deed entry={entry} /> },
      {
        id: 'who',
        header: t`Who`,
        width: '8.5rem',
        phone: true,
        cell: ({ actor }) => <Actor actor={actor} />,
      },
      {
        id: 'through',
        header: t`Through`,
        width: '10%',
        cell: ({ actor }) => t(throughs[actor.through]),
      },
      {
        id: 'address',
        header: t`Address`,
        width: '10%',
        optional: true,
        cell: ({ address }) => address,
      },
      {
        id: 'happenedAt',
        header: t`Time`,
        width: '13rem',
        cell: ({ happenedAt }) =>
          i18n.date(happenedAt, { dateStyle: 'medium', timeStyle: 'medium' }),
      },
    ],
    [t, i18n],
  );
}
