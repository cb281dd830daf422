import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { type Cell, flexRender, type Row } from '@tanstack/react-table';
import type { MouseEvent, Ref } from 'react';
import classes from './DataTable.module.css';

interface BodyRowProps<T> {
  row: Row<T>;
  to?: string;
  selectable: boolean;
  measure?: Ref<HTMLTableRowElement>;
}

/** One record. Its first cell is a real link; a click anywhere on the row follows it. */
export function BodyRow<T>({ row, to, selectable, measure }: BodyRowProps<T>) {
  const { t } = useLingui();
  const navigate = useNavigate();

  // The keyboard's way is the link in the first cell.
  function open(event: MouseEvent) {
    const onControl = (event.target as HTMLElement).closest('a, button, input, label');
    const selecting = globalThis.getSelection()?.toString();
    if (to && !onControl && !selecting) navigate({ to });
  }

  return (
    <tr
      ref={measure}
      data-index={row.index}
      data-clickable={to !== undefined || undefined}
      data-selected={row.getIsSelected() || undefined}
      onClick={open}
    >
      {selectable && (
        <td className={classes.check} data-phone>
          <Checkbox
            size="xs"
            aria-label={t`Select row ${row.index + 1}`}
            checked={row.getIsSelected()}
            onChange={row.getToggleSelectedHandler()}
          />
        </td>
      )}
      {row.getVisibleCells().map((cell, index) => (
        <BodyCell key={cell.id} cell={cell} to={index === 0 ? to : undefined} first={index === 0} />
      ))}
      <td aria-hidden className={classes.filler} />
    </tr>
  );
}

interface BodyCellProps<T> {
  cell: Cell<T, unknown>;
  to?: string;
  first: boolean;
}

function BodyCell<T>({ cell, to, first }: BodyCellProps<T>) {
  const column = cell.column.columnDef.meta?.column;
  const content = flexRender(cell.column.columnDef.cell, cell.getContext());
  return (
    <td
      data-numeric={column?.numeric || undefined}
      data-phone={first || column?.phone || undefined}
    >
      {to ? (
        <Link to={to} className={classes.link} data-row-link>
          {content}
        </Link>
      ) : (
        content
      )}
    </td>
  );
}
