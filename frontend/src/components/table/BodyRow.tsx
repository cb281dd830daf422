import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { MouseEvent, Ref } from 'react';
import type { Column } from './column';
import classes from './DataTable.module.css';

interface BodyRowProps<T> {
  row: T;
  index: number;
  columns: Column<T>[];
  to?: string;
  /** Ticked or not; a row without a tick box has neither. */
  selected?: boolean;
  onSelect?: (selected: boolean) => void;
  measure?: Ref<HTMLTableRowElement>;
}

/** One record. Its first cell is a real link; a click anywhere on the row follows it. */
export function BodyRow<T>(props: BodyRowProps<T>) {
  const { row, index, columns, to, selected = false, onSelect, measure } = props;
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
      data-index={index}
      data-clickable={to !== undefined || undefined}
      data-selected={selected || undefined}
      onClick={open}
    >
      {onSelect && (
        <td className={classes.check} data-phone>
          <Checkbox
            size="xs"
            aria-label={t`Select row ${index + 1}`}
            checked={selected}
            onChange={(event) => onSelect(event.currentTarget.checked)}
          />
        </td>
      )}
      {columns.map(({ id, cell, numeric, phone }, place) => (
        <td
          key={id}
          data-numeric={numeric || undefined}
          data-phone={place === 0 || phone || undefined}
        >
          {to && place === 0 ? (
            <Link to={to} className={classes.link} data-row-link>
              {cell(row)}
            </Link>
          ) : (
            cell(row)
          )}
        </td>
      ))}
      <td aria-hidden className={classes.filler} />
    </tr>
  );
}
