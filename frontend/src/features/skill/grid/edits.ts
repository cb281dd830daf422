import { type Cell, noCell } from './cells';

/** What somebody wants in a cell and has not saved. */
export interface Edit {
  level: number | null;
  /** Left out where the reason stays as it is. */
  reason?: string | null;
  /** The version that was there when the cell was first changed; null for none. */
  seen: number | null;
  /** What somebody else saved meanwhile; the save was refused because of it. */
  theirs?: Cell;
}

export type Edits = Readonly<Record<string, Edit>>;

/** A wish for one cell. */
export interface Change {
  key: string;
  level: number | null;
  reason?: string | null;
}

/** The edits with the ones before and after them, for undo and redo. */
export interface History {
  now: Edits;
  past: readonly Edits[];
  future: readonly Edits[];
}

export type Deed =
  | { do: 'change'; changes: Change[]; cells: ReadonlyMap<string, Cell> }
  | { do: 'undo' }
  | { do: 'redo' }
  | { do: 'reset'; to: Edits };

const steps = 100;

export const untouched: History = { now: {}, past: [], future: [] };

/** What a cell shows: what is wanted there, else what is there. */
export function shown(cell: Cell | undefined, edit: Edit | undefined): Cell {
  const there = cell ?? noCell;
  if (!edit) return there;
  const reason = edit.reason === undefined ? there.reason : edit.reason || null;
  return { ...there, level: edit.level, reason: edit.level === null ? null : reason };
}

/** The edits with some more; one that wants what is there anyway is none. */
export function withChanges(
  edits: Edits,
  changes: Change[],
  cells: ReadonlyMap<string, Cell>,
): Edits {
  const next: Record<string, Edit> = { ...edits };
  for (const { key, level, reason } of changes) {
    const cell = cells.get(key) ?? noCell;
    const before = next[key];
    const edit: Edit = { seen: cell.version, ...before, level };
    if (reason !== undefined) edit.reason = reason;
    if (level === null) delete edit.reason;
    const want = shown(cell, edit);
    const same = want.level === cell.level && want.reason === cell.reason;
    if (same && !edit.theirs) delete next[key];
    else next[key] = edit;
  }
  return next;
}

const isSame = (a: Edits, b: Edits) => JSON.stringify(a) === JSON.stringify(b);

/** One step in the history; a step that changes nothing is none. */
export function history(state: History, deed: Deed): History {
  if (deed.do === 'reset') return { now: deed.to, past: [], future: [] };
  if (deed.do === 'undo') {
    const before = state.past.at(-1);
    if (!before) return state;
    return { now: before, past: state.past.slice(0, -1), future: [state.now, ...state.future] };
  }
  if (deed.do === 'redo') {
    const [after, ...rest] = state.future;
    if (!after) return state;
    return { now: after, past: [...state.past, state.now], future: rest };
  }
  const now = withChanges(state.now, deed.changes, deed.cells);
  if (isSame(now, state.now)) return state;
  return { now, past: [...state.past, state.now].slice(-steps), future: [] };
}
