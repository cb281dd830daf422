import { useLingui } from '@lingui/react/macro';
import { type Column, DataTable, QueryState } from '../../components';
import classes from './FindingsTable.module.css';
import { type Finding, useFindings } from './queries';
import { useRowPages } from './useRowPages';

/** Warnings, none of which keeps a row out: what the linter found, and what is archived or merged. */
export function FindingsTable({ id, label }: { id: string; label: string }) {
  const { t, i18n } = useLingui();
  const findings = useFindings(id);
  const pages = useRowPages(findings);
  const columns: Column<Finding & { id: string }>[] = [
    {
      id: 'statement',
      header: t`Statement`,
      width: '36%',
      cell: (finding) => <Marked {...finding} />,
    },
    {
      id: 'reason',
      header: t`Why`,
      phone: true,
      cell: ({ reason, rewrite }) => (
        <>
          {reason}
          {rewrite && <div className={classes.rewrite}>{rewrite}</div>}
        </>
      ),
    },
    {
      id: 'row',
      header: t`Row`,
      numeric: true,
      width: '5.5rem',
      cell: ({ row }) => i18n.number(row),
    },
  ];
  return (
    <QueryState query={findings}>
      {() => (
        <DataTable tall label={label} name="import-findings" columns={columns} pages={pages} />
      )}
    </QueryState>
  );
}

function Marked({ statement, start, end }: Pick<Finding, 'statement' | 'start' | 'end'>) {
  return (
    <>
      {statement.slice(0, start)}
      <mark className={classes.words}>{statement.slice(start, end)}</mark>
      {statement.slice(end)}
    </>
  );
}
