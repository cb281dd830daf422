import { useLingui } from '@lingui/react/macro';
import { type Column, DataTable, LongText, QueryState } from '../../components';
import classes from './ErrorsTable.module.css';
import { type RowError, useErrors } from './queries';
import { useRowPages } from './useRowPages';

/** Everything that is wrong with the file, cell by cell. */
export function ErrorsTable({ id, label }: { id: string; label: string }) {
  const { t, i18n } = useLingui();
  const errors = useErrors(id);
  const pages = useRowPages(errors);
  const columns: Column<RowError & { id: string }>[] = [
    {
      id: 'row',
      header: t`Row`,
      width: '5.5rem',
      cell: ({ row }) => i18n.number(row),
    },
    { id: 'column', header: t`Column`, width: '20%', cell: ({ column }) => column ?? '' },
    {
      id: 'value',
      header: t`What stands there`,
      width: '22%',
      cell: ({ value }) =>
        value && (
          <span className={classes.value}>
            <LongText text={value} />
          </span>
        ),
    },
    {
      id: 'message',
      header: t`What is wrong`,
      phone: true,
      cell: ({ message, column, suggestion }) => (
        <>
          <span className={classes.onPhone}>{column}</span>
          {message}
          {suggestion && <div className={classes.suggestion}>{suggestion}</div>}
        </>
      ),
    },
  ];
  return (
    <QueryState query={errors}>
      {() => <DataTable tall label={label} name="import-errors" columns={columns} pages={pages} />}
    </QueryState>
  );
}
