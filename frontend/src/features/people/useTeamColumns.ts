import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { Column } from '../../components';
import type { Team } from './queries';

/** The columns of a list of teams. */
export function useTeamColumns(): Column<Team>[] {
  const { t, i18n } = useLingui();
  return useMemo(
    () => [
      { id: 'name', header: t`Team`, sortKey: 'name', cell: ({ name }) => name },
      { id: 'parent', header: t`Inside`, width: '25%', cell: ({ parentName }) => parentName ?? '' },
      { id: 'lead', header: t`Led by`, width: '25%', cell: ({ leadName }) => leadName ?? '' },
      {
        id: 'members',
        header: t`Members`,
        width: '7rem',
        numeric: true,
        phone: true,
        cell: ({ memberCount }) => i18n.number(memberCount),
      },
    ],
    [t, i18n],
  );
}
