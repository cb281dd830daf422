// biome-ignore-all lint/a11y/useSemanticElements: a grid of div, because its rows are laid out by themselves
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and points to its active cell
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid takes the keys
import { useLingui } from '@lingui/react/macro';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ClipboardEvent, type KeyboardEvent, type RefObject, useEffect } from 'react';
import type { Cell, GridColumn, GridRow } from './cells';
import type { Edits } from './edits';
import { GridHead } from './GridHead';
import { cellId, GridLine } from './GridLine';
import classes from './GridTable.module.css';
import type { useSelection } from './useSelection';

/** In pixels, as the style sheet has it. */
const lineHeight = 37;
/** From so many rows on only those near the window are in the page. */
const virtualFrom = 60;

interface GridTableProps {
  rows: GridRow[];
  columns: GridColumn[];
  total: number;
  cells: ReadonlyMap<string, Cell>;
  edits: Edits;
  selection: ReturnType<typeof useSelection>;
  scroller: RefObject<HTMLDivElement | null>;
  onEnd: () => void;
  onKey: (event: KeyboardEvent) => void;
  onCopy: (event: ClipboardEvent) => void;
  onPaste: (event: ClipboardEvent) => void;
}

/** The grid itself: only the rows near the window are in the page, the first column and the head stay. */
export function GridTable(props: GridTableProps) {
  const { rows, columns, total, cells, edits, selection, scroller, onEnd } = props;
  const { t } = useLingui();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: 12,
    enabled: rows.length > virtualFrom,
  });
  const shown =
    rows.length > virtualFrom
      ? virtual.getVirtualItems()
      : rows.map((_, index) => ({ index, start: index * lineHeight }));
  const lastShown = shown.at(-1)?.index ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: more is asked for when the end comes near
  useEffect(() => {
    if (lastShown >= rows.length - 20) onEnd();
  }, [lastShown, rows.length]);

  const { active, block, select } = selection;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the active cell is shown when it moves
  useEffect(() => {
    if (rows.length > virtualFrom) virtual.scrollToIndex(active.row);
    const cell = document.getElementById(cellId(active.row, active.column));
    cell?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [active.row, active.column]);
  return (
    <div ref={scroller} className={classes.scroller}>
      <div
        role="grid"
        tabIndex={0}
        className={classes.grid}
        style={{ '--columns': columns.length } as object}
        aria-label={t`Target levels, roles against skills`}
        aria-rowcount={total + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable
        aria-activedescendant={cellId(active.row, active.column)}
        onKeyDown={props.onKey}
        onCopy={props.onCopy}
        onPaste={props.onPaste}
      >
        <GridHead columns={columns} />
        <div role="rowgroup" className={classes.body} style={{ height: rows.length * lineHeight }}>
          {shown.map(({ index, start }) => {
            const row = rows[index];
            return (
              row && (
                <GridLine
                  key={row.roleId}
                  row={row}
                  index={index}
                  top={start}
                  columns={columns}
                  cells={cells}
                  edits={edits}
                  active={active}
                  block={block}
                  onSelect={select}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}
