import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { Column } from '../../components';
import { CountsLine } from './CountsLine';
import type { Import } from './queries';
import { StatusTag } from './StatusTag';
import { isKind, kinds } from './words';

/** The columns of the history. */
export function useImportColumns(): Column<Import>[] {
  const { t, i18n } = useLingui();
  return useMemo(
    () => [
      { id: 'file', header: t`File`, cell: (run) => run.fileName },
      {
        id: 'kind',
        header: t`Kind`,
        width: '11%',
        cell: (run) => (isKind(run.kind) ? t(kinds[run.kind].label) : run.kind),
      },
      { id: 'source', header: t`Source`, width: '8%', cell: (run) => run.source ?? '' },
      {
        id: 'status',
        header: t`Status`,
        width: '8.5rem',
        phone: true,
        cell: (run) => <StatusTag status={run.status} />,
      },
      {
        id: 'counts',
        header: t`What it does`,
        width: '21%',
        cell: (run) => <CountsLine run={run} />,
      },
      { id: 'who', header: t`Who`, width: '7%', cell: (run) => run.createdBy },
      {
        id: 'when',
        header: t`When`,
        width: '12rem',
        cell: (run) => i18n.date(run.createdAt, { dateStyle: 'medium', timeStyle: 'short' }),
      },
    ],
    [t, i18n],
  );
}
