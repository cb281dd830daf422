import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import {
  getCoreRowModel,
  type RowSelectionState,
  type SortingState,
  useReactTable,
} from '@tanstack/react-table';
import { useEffect, useMemo, useRef } from 'react';
import type { Pages } from '../../hooks';
import { BodyRow } from './BodyRow';
import { ColumnMenu } from './ColumnMenu';
import { type Column, toColumnDefs } from './column';
import classes from './DataTable.module.css';
import { HeaderCell } from './HeaderCell';
import { TableFooter } from './TableFooter';
import { useColumnChoice } from './useColumnChoice';
import { useRowKeys } from './useRowKeys';
import { useRows } from './useRows';

interface DataTableProps<T extends { id: string }> {
  /** Names the list: for screen readers, and (in one word) for the remembered columns. */
  label: string;
  name: string;
  columns: Column<T>[];
  pages: Pages<T>;
  /** The server's sort order, `title` or `-title`, and what to do when another is chosen. */
  sort?: string;
  onSort?: (sort: string | undefined) => void;
  /** Where a row leads, if anywhere. */
  rowTo?: (row: T) => string | undefined;
  /** Ids of the ticked rows; with it each row has a tick box. */
  selected?: string[];
  onSelect?: (ids: string[]) => void;
  /** Rows grow with their text, instead of cutting it off after one line. */
  tall?: boolean;
}

/** A list of the server's: sorted and paged there, walked by keyboard, light however long it gets. */
export function DataTable<T extends { id: string }>(props: DataTableProps<T>) {
  const { label, name, columns, pages, sort, onSort, rowTo, selected, onSelect, tall } = props;
  const { t } = useLingui();
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const choice = useColumnChoice(name, columns);
  const selectable = onSelect !== undefined;

  const byKey = (key: string) => columns.find(({ sortKey }) => sortKey === key)?.id ?? key;
  const sorting: SortingState = sort
    ? [{ id: byKey(sort.replace(/^-/, '')), desc: sort.startsWith('-') }]
    : [];
  const ticked: RowSelectionState = Object.fromEntries((selected ?? []).map((id) => [id, true]));

  const table = useReactTable({
    data: pages.rows,
    columns: useMemo(() => toColumnDefs(columns), [columns]),
    getRowId: (row) => row.id,
    getCoreRowModel: getCoreRowModel(),
    manualSorting: true,
    enableSortingRemoval: false,
    sortDescFirst: false,
    state: { sorting, columnVisibility: choice.visibility, rowSelection: ticked },
    onSortingChange: (change) => {
      const [next] = typeof change === 'function' ? change(sorting) : change;
      const key = columns.find(({ id }) => id === next?.id)?.sortKey;
      onSort?.(next && key ? `${next.desc ? '-' : ''}${key}` : undefined);
    },
    onColumnVisibilityChange: choice.setVisibility,
    onRowSelectionChange: (change) => {
      const next = typeof change === 'function' ? change(ticked) : change;
      onSelect?.(Object.keys(next).filter((id) => next[id]));
    },
  });

  const rows = useRows(table.getRowModel().rows, scroller);
  const onKey = useRowKeys(body, rows.reveal);

  function moreWhenNearTheEnd() {
    const box = scroller.current;
    if (box && box.scrollHeight - box.scrollTop - box.clientHeight < 400) pages.more();
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever rows arrive
  useEffect(moreWhenNearTheEnd, [pages.rows.length]);

  return (
    <div className={classes.frame} data-stale={pages.isStale || undefined}>
      <div className={classes.scroller} ref={scroller} onScroll={moreWhenNearTheEnd}>
        <table className={classes.table} data-tall={tall || undefined} aria-label={label}>
          <thead>
            <tr>
              {selectable && (
                <th scope="col" className={classes.check} data-phone>
                  <Checkbox
                    size="xs"
                    aria-label={t`Select all loaded rows`}
                    checked={table.getIsAllRowsSelected()}
                    indeterminate={table.getIsSomeRowsSelected()}
                    onChange={table.getToggleAllRowsSelectedHandler()}
                  />
                </th>
              )}
              {table.getFlatHeaders().map((header) => (
                <HeaderCell key={header.id} header={header} />
              ))}
              <th className={classes.filler}>
                <ColumnMenu table={table} />
              </th>
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={(event) => onKey(event, pages.rows.length)}>
            <Gap height={rows.above} />
            {rows.shown.map((row) => (
              <BodyRow
                key={row.id}
                row={row}
                to={rowTo?.(row.original)}
                selectable={selectable}
                measure={rows.measure}
              />
            ))}
            <Gap height={rows.below} />
          </tbody>
        </table>
      </div>
      <TableFooter pages={pages} />
    </div>
  );
}

/** Stands for the rows that are not in the page. Spanning no columns, it adds none to the layout. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td data-phone style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
