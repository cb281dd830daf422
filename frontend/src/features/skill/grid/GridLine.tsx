// biome-ignore-all lint/a11y/useSemanticElements: a grid of div, because its rows are laid out by themselves
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and points to its active cell
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid takes the keys
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { paths, url } from '../../../urls';
import { type Cell, type GridColumn, type GridRow, keyOf } from './cells';
import { type Edits, shown } from './edits';
import classes from './GridTable.module.css';
import type { Block, Place } from './paste';
import { isIn } from './useSelection';

/** The id by which the grid points to its active cell. */
export const cellId = (row: number, column: number) => `target-${row}-${column}`;

interface GridLineProps {
  row: GridRow;
  index: number;
  top: number;
  columns: GridColumn[];
  cells: ReadonlyMap<string, Cell>;
  edits: Edits;
  active: Place;
  block: Block;
  onSelect: (to: Place, extend?: boolean) => void;
}

/** One role with its level in each skill: as a digit, and as a shade that repeats it. */
export function GridLine(props: GridLineProps) {
  const { row, index, top, columns, cells, edits, active, block, onSelect } = props;
  const { t } = useLingui();
  return (
    <div
      role="row"
      className={classes.line}
      style={{ transform: `translateY(${top}px)` }}
      aria-rowindex={index + 2}
    >
      <span role="rowheader" className={classes.role} aria-colindex={1} title={row.title}>
        <Link to={url(paths.role, { id: row.roleId })} tabIndex={-1} className={classes.name}>
          {row.title}
        </Link>
      </span>
      {columns.map(({ skillId }, column) => {
        const key = keyOf(row.roleId, skillId);
        const edit = edits[key];
        const { level, reason } = shown(cells.get(key), edit);
        const theirs = edit?.theirs;
        const said = level === null ? t`no target` : t`level ${level}`;
        const parts = [
          said,
          theirs && t`somebody else wants ${theirs.level ?? t`no target`}`,
          edit && t`not saved`,
          reason && t`with a reason`,
        ];
        return (
          <span
            key={skillId}
            id={cellId(index, column)}
            role="gridcell"
            className={classes.cell}
            aria-colindex={column + 2}
            aria-selected={isIn(block, index, column)}
            aria-label={parts.filter(Boolean).join(', ')}
            title={reason ?? undefined}
            data-level={level ?? undefined}
            data-active={(active.row === index && active.column === column) || undefined}
            data-changed={edit ? true : undefined}
            data-conflict={theirs ? true : undefined}
            onPointerDown={(event) => {
              if (event.pointerType === 'mouse') onSelect({ row: index, column }, event.shiftKey);
            }}
            onPointerEnter={(event) => {
              if (event.pointerType === 'mouse' && event.buttons === 1) {
                onSelect({ row: index, column }, true);
              }
            }}
            onClick={(event) => {
              if (event.detail > 0)
                onSelect({ row: index, column }, event.shiftKey || isDragged(block));
            }}
          >
            {level ?? <span className={classes.none}>·</span>}
            {theirs && <small className={classes.theirs}>≠ {theirs.level ?? '·'}</small>}
            {reason && <i className={classes.why} />}
          </span>
        );
      })}
    </div>
  );
}

const isDragged = ({ from, to }: Block) => from.row !== to.row || from.column !== to.column;
