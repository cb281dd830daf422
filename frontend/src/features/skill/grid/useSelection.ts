import { type KeyboardEvent, useState } from 'react';
import { type Block, blockOf, type Place } from './paste';

/** How many rows a page of the keyboard is. */
const leap = 10;

const moves: Record<string, (at: Place, last: Place, far: boolean) => Place> = {
  ArrowUp: (at, _, far) => ({ ...at, row: far ? 0 : at.row - 1 }),
  ArrowDown: (at, last, far) => ({ ...at, row: far ? last.row : at.row + 1 }),
  ArrowLeft: (at, _, far) => ({ ...at, column: far ? 0 : at.column - 1 }),
  ArrowRight: (at, last, far) => ({ ...at, column: far ? last.column : at.column + 1 }),
  Home: (at, _, far) => ({ row: far ? 0 : at.row, column: 0 }),
  End: (at, last, far) => ({ row: far ? last.row : at.row, column: last.column }),
  PageUp: (at) => ({ ...at, row: at.row - leap }),
  PageDown: (at) => ({ ...at, row: at.row + leap }),
};

const within = (value: number, last: number) => Math.max(0, Math.min(value, last));

/** The cell that keys act on, and the block around it that Shift has drawn. */
export function useSelection(rows: number, columns: number) {
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<Place>({ row: 0, column: 0 });
  const last = { row: Math.max(rows - 1, 0), column: Math.max(columns - 1, 0) };
  const keep = (at: Place): Place => ({
    row: within(at.row, last.row),
    column: within(at.column, last.column),
  });

  function select(to: Place, extend = false) {
    const place = keep(to);
    setActive(place);
    if (!extend) setAnchor(place);
  }

  /** Moves by the keys of a spreadsheet; says whether the key was one. */
  function onMove(event: KeyboardEvent): boolean {
    const far = event.ctrlKey || event.metaKey;
    if (far && event.key.toLowerCase() === 'a') {
      setAnchor({ row: 0, column: 0 });
      setActive(last);
      return true;
    }
    if (event.key === 'Escape') {
      setAnchor(active);
      return true;
    }
    const move = moves[event.key];
    if (!move) return false;
    select(move(keep(active), last, far), event.shiftKey);
    return true;
  }

  const block: Block = blockOf(keep(active), keep(anchor));
  return { active: keep(active), block, select, onMove };
}

/** Whether a place lies in a block. */
export const isIn = ({ from, to }: Block, row: number, column: number) =>
  row >= from.row && row <= to.row && column >= from.column && column <= to.column;
