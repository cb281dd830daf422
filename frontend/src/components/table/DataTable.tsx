import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import { lazy, type Ref, Suspense, useEffect, useRef } from 'react';
import type { Pages } from '../../hooks';
import { BodyRow } from './BodyRow';
import { ColumnMenu } from './ColumnMenu';
import type { Column } from './column';
import classes from './DataTable.module.css';
import { HeaderCell } from './HeaderCell';
import { TableFooter } from './TableFooter';
import { useColumnChoice } from './useColumnChoice';
import { useRowKeys } from './useRowKeys';

/** From so many rows on only those near the window's part of the list are in the page. */
const virtualFrom = 200;
const VirtualRows = lazy(() => import('./VirtualRows'));

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
  /** The page is about this list, so that the choice of columns is part of its address. */
  addressed?: boolean;
}

/** A list of the server's: sorted and paged there, walked by keyboard, light however long it gets. */
export function DataTable<T extends { id: string }>(props: DataTableProps<T>) {
  const { label, name, columns, pages, sort, onSort, rowTo, selected, onSelect, tall, addressed } =
    props;
  const { t } = useLingui();
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const reveal = useRef<(index: number) => void>(() => {});
  const choice = useColumnChoice(name, columns, addressed);
  const onKey = useRowKeys(body, (index) => reveal.current(index));

  const { rows } = pages;
  const ticked = new Set(selected);
  const tickedRows = rows.filter(({ id }) => ticked.has(id)).length;

  function tick(ids: string[], on: boolean) {
    const rest = [...ticked].filter((id) => !ids.includes(id));
    onSelect?.(on ? [...rest, ...ids] : rest);
  }

  function moreWhenNearTheEnd() {
    const box = scroller.current;
    if (box && box.scrollHeight - box.scrollTop - box.clientHeight < 400) pages.more();
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever rows arrive
  useEffect(moreWhenNearTheEnd, [rows.length]);

  function renderRow(index: number, measure?: Ref<HTMLTableRowElement>) {
    const row = rows[index];
    return (
      row && (
        <BodyRow
          key={row.id}
          row={row}
          index={index}
          columns={choice.shown}
          to={rowTo?.(row)}
          selected={ticked.has(row.id)}
          onSelect={onSelect && ((on) => tick([row.id], on))}
          measure={measure}
        />
      )
    );
  }
  const plainRows = rows.slice(0, virtualFrom).map((_, index) => renderRow(index));

  return (
    <div className={classes.frame} data-stale={pages.isStale || undefined}>
      <div className={classes.scroller} ref={scroller} onScroll={moreWhenNearTheEnd}>
        <table className={classes.table} data-tall={tall || undefined} aria-label={label}>
          <thead>
            <tr>
              {onSelect && (
                <th scope="col" className={classes.check} data-phone>
                  <Checkbox
                    size="xs"
                    aria-label={t`Select all loaded rows`}
                    checked={rows.length > 0 && tickedRows === rows.length}
                    indeterminate={tickedRows > 0 && tickedRows < rows.length}
                    onChange={(event) =>
                      tick(
                        rows.map(({ id }) => id),
                        event.currentTarget.checked,
                      )
                    }
                  />
                </th>
              )}
              {choice.shown.map((column, index) => (
                <HeaderCell
                  key={column.id}
                  column={column}
                  first={index === 0}
                  sort={sort}
                  onSort={onSort}
                />
              ))}
              {columns.length > 1 ? (
                <th className={classes.filler}>
                  <ColumnMenu
                    columns={columns}
                    visibility={choice.visibility}
                    onShow={choice.show}
                  />
                </th>
              ) : (
                <td className={classes.filler} />
              )}
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={(event) => onKey(event, rows.length)}>
            {rows.length > virtualFrom ? (
              <Suspense fallback={plainRows}>
                <VirtualRows count={rows.length} scroller={scroller} reveal={reveal}>
                  {renderRow}
                </VirtualRows>
              </Suspense>
            ) : (
              plainRows
            )}
          </tbody>
        </table>
      </div>
      <TableFooter pages={pages} />
    </div>
  );
}
