import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import type { Column } from './column';
import classes from './DataTable.module.css';

interface HeaderCellProps<T> {
  column: Column<T>;
  first: boolean;
  /** The server's sort order, `title` or `-title`. */
  sort: string | undefined;
  onSort?: (sort: string) => void;
}

/** A column's heading; a press on it sorts, on the server. */
export function HeaderCell<T>({ column, first, sort, onSort }: HeaderCellProps<T>) {
  const { header, sortKey, width, numeric, phone } = column;
  const up = sortKey !== undefined && sort === sortKey;
  const down = sortKey !== undefined && sort === `-${sortKey}`;
  return (
    <th
      scope="col"
      style={{ '--column-width': width } as CSSProperties}
      data-first={first || undefined}
      data-numeric={numeric || undefined}
      data-phone={first || phone || undefined}
      aria-sort={up ? 'ascending' : down ? 'descending' : undefined}
    >
      {sortKey ? (
        <button
          type="button"
          className={classes.sort}
          onClick={() => onSort?.(up ? `-${sortKey}` : sortKey)}
        >
          {header}
          {up && <IconArrowUp size={13} aria-hidden />}
          {down && <IconArrowDown size={13} aria-hidden />}
        </button>
      ) : (
        header
      )}
    </th>
  );
}
