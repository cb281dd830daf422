import type { ColumnDef, RowData } from '@tanstack/react-table';
import type { ReactNode } from 'react';

declare module '@tanstack/react-table' {
  interface ColumnMeta<TData extends RowData, TValue> {
    column: Column<TData>;
    value?: TValue;
  }
}

/** A column of a list. The first one is the row's name and link: it cannot be hidden. */
export interface Column<T> {
  id: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** The server's sort key; without one the column cannot be sorted. */
  sortKey?: string;
  numeric?: boolean;
  /** A CSS width; the first column takes what is left. */
  width?: string;
  /** Shown on a phone too; only the first column is otherwise. */
  phone?: boolean;
  /** Not shown until chosen. */
  optional?: boolean;
}

/** The columns in TanStack Table's terms. */
export function toColumnDefs<T>(columns: Column<T>[]): ColumnDef<T>[] {
  return columns.map((column, index) => ({
    id: column.id,
    header: column.header,
    // TanStack sorts nothing here, but a column without an accessor counts as unsortable.
    accessorFn: (row) => row,
    cell: ({ row }) => column.cell(row.original),
    enableHiding: index > 0,
    enableSorting: column.sortKey !== undefined,
    meta: { column },
  }));
}
