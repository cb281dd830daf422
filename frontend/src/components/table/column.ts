import type { ReactNode } from 'react';

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

/** Which columns of a list are shown, by their ids. */
export type ColumnVisibility = Record<string, boolean>;
