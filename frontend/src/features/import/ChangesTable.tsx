import { useLingui } from '@lingui/react/macro';
import { type Column, DataTable, QueryState } from '../../components';
import { FieldChanges } from './FieldChanges';
import { type Change, type Import, useChanges } from './queries';
import { RowName } from './RowName';
import { recordPath } from './recordPath';
import { useRowPages } from './useRowPages';

interface ChangesTableProps {
  run: Import;
  action: Change['action'];
  label: string;
}

/** The records that one kind of change concerns, with what changes. */
export function ChangesTable({ run, action, label }: ChangesTableProps) {
  const { t, i18n } = useLingui();
  const changes = useChanges(run.id, action);
  const pages = useRowPages(changes);
  const applied = run.status === 'applied';
  const withFields = action === 'created' || action === 'changed';
  const written = applied || run.status === 'undone';
  const heading = written
    ? action === 'created'
      ? t`What it held at first`
      : t`What changed`
    : action === 'created'
      ? t`What it will hold`
      : t`What changes`;
  const columns: Column<Change & { id: string }>[] = [
    {
      id: 'record',
      header: t`Record`,
      width: withFields ? (run.kind === 'roles' ? '30%' : '48%') : undefined,
      cell: ({ label: name, externalId, source }) => (
        <RowName
          name={name}
          leaves={action === 'archived'}
          id={source === run.source ? externalId : `${source} · ${externalId}`}
        />
      ),
    },
    ...(withFields
      ? [
          {
            id: 'fields',
            header: heading,
            phone: true,
            cell: (change: Change) => <FieldChanges change={change} />,
          },
        ]
      : []),
    ...(action === 'archived'
      ? []
      : [
          {
            id: 'row',
            header: t`Row`,
            numeric: true,
            width: '5.5rem',
            cell: ({ row }: Change) => i18n.number(row ?? 0),
          },
        ]),
  ];
  return (
    <QueryState query={changes}>
      {() => (
        <DataTable
          tall
          label={label}
          name={`import-${action}`}
          columns={columns}
          pages={pages}
          rowTo={applied ? (change) => recordPath(run.kind, change.recordId) : undefined}
        />
      )}
    </QueryState>
  );
}
