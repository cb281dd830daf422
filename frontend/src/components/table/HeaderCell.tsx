import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { Header } from '@tanstack/react-table';
import classes from './DataTable.module.css';

const order = { asc: 'ascending', desc: 'descending' } as const;

/** A column's heading; a press on it sorts, on the server. */
export function HeaderCell<T>({ header }: { header: Header<T, unknown> }) {
  const column = header.column.columnDef.meta?.column;
  const sorted = header.column.getIsSorted();
  return (
    <th
      scope="col"
      style={{ width: column?.width }}
      data-numeric={column?.numeric || undefined}
      data-phone={header.index === 0 || column?.phone || undefined}
      aria-sort={sorted ? order[sorted] : undefined}
    >
      {header.column.getCanSort() ? (
        <button
          type="button"
          className={classes.sort}
          onClick={header.column.getToggleSortingHandler()}
        >
          {column?.header}
          {sorted === 'asc' && <IconArrowUp size={13} aria-hidden />}
          {sorted === 'desc' && <IconArrowDown size={13} aria-hidden />}
        </button>
      ) : (
        column?.header
      )}
    </th>
  );
}
