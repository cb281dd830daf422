import { type Cell, type GridColumn, type GridRow, keyOf, noCell } from './cells';
import { type Change, type Edits, shown } from './edits';

/** A place in the grid, counted from 0. */
export interface Place {
  row: number;
  column: number;
}

/** A block of cells, both ends included. */
export interface Block {
  from: Place;
  to: Place;
}

/** The block between two places, whichever comes first. */
export const blockOf = (a: Place, b: Place): Block => ({
  from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
  to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
});

export interface Pasted {
  changes: Change[];
  /** Values that are no level. */
  unreadable: number;
  /** Headers that are no role or no skill of the grid. */
  unknown: string[];
  /** Values beyond the last row or column. */
  outside: number;
}

const quoted = /^"(?:[^"]|"")*"$/;

/** The cells of a text as spreadsheets put it on the clipboard; a quoted cell may hold tabs and line breaks. */
export function table(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/y;
  while (cell.lastIndex <= text.length) {
    const found = cell.exec(text);
    const [, raw = '', end = ''] = found ?? [];
    const value = quoted.test(raw) ? raw.slice(1, -1).replaceAll('""', '"') : raw;
    rows.at(-1)?.push(value.trim());
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  // The last line ends with a break too.
  if (rows.length > 1 && rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === '') rows.pop();
  return rows;
}

/** The level that a value stands for: null for none, undefined when it is no level. */
export function levelOf(value: string): number | null | undefined {
  if (/^(|-|–|—|0)$/.test(value)) return null;
  const digit = /^([1-4])([.,]0+)?$/.exec(value)?.[1];
  return digit ? Number(digit) : undefined;
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

interface Sides {
  rows: GridRow[];
  columns: GridColumn[];
}

const isHeader = (value: string) => value !== '' && levelOf(value) === undefined;

/** Where the names of records stand, by title and by external id. */
function places(records: { name: string; externalId: string }[]): Map<string, number> {
  const found = new Map<string, number>();
  records.forEach(({ name, externalId }, at) => {
    for (const word of [name, externalId])
      if (!found.has(folded(word))) found.set(folded(word), at);
  });
  return found;
}

/**
 * What a pasted block wants: placed by its header row and column where it has them, else from the upper left of the
 * selection; a single value fills the whole selection.
 */
export function pasted(text: string, at: Block, { rows, columns }: Sides): Pasted {
  const block = table(text);
  const result: Pasted = { changes: [], unreadable: 0, unknown: [], outside: 0 };
  const hasColumn = block.slice(1).some(([first = '']) => isHeader(first));
  const hasRow = (block[0] ?? []).slice(hasColumn ? 1 : 0).some(isHeader);
  const rowPlaces = places(rows.map(({ title, externalId }) => ({ name: title, externalId })));
  const columnPlaces = places(
    columns.map(({ statement, externalId }) => ({ name: statement, externalId })),
  );
  const body = hasRow ? block.slice(1) : block;
  const heads = hasRow ? (block[0] ?? []) : [];

  function set(row: number | undefined, column: number | undefined, value: string) {
    const level = levelOf(value);
    if (level === undefined) result.unreadable += 1;
    else if (row === undefined || column === undefined) return;
    else if (!rows[row] || !columns[column]) result.outside += level === null ? 0 : 1;
    else {
      result.changes.push({ key: keyOf(rows[row].roleId, columns[column].skillId), level });
    }
  }
  function named(found: Map<string, number>, name: string): number | undefined {
    const place = found.get(folded(name));
    if (place === undefined && name && !result.unknown.includes(name)) result.unknown.push(name);
    return place;
  }

  if (body.length === 1 && body[0]?.length === 1 && !hasRow) {
    for (let row = at.from.row; row <= at.to.row; row++) {
      for (let column = at.from.column; column <= at.to.column; column++) {
        set(row, column, body[0][0] ?? '');
      }
    }
    return result;
  }
  body.forEach((line, down) => {
    const row = hasColumn ? named(rowPlaces, line[0] ?? '') : at.from.row + down;
    line.slice(hasColumn ? 1 : 0).forEach((value, across) => {
      const head = heads[across + (hasColumn ? 1 : 0)];
      const column = hasRow ? named(columnPlaces, head ?? '') : at.from.column + across;
      set(row, column, value);
    });
  });
  return result;
}

/** The levels of a block as spreadsheets take them. */
export function copied(
  { from, to }: Block,
  { rows, columns }: Sides,
  cells: ReadonlyMap<string, Cell>,
  edits: Edits,
): string {
  return rows
    .slice(from.row, to.row + 1)
    .map(({ roleId }) =>
      columns
        .slice(from.column, to.column + 1)
        .map(({ skillId }) => {
          const key = keyOf(roleId, skillId);
          return shown(cells.get(key) ?? noCell, edits[key]).level ?? '';
        })
        .join('\t'),
    )
    .map((line) => `${line}\n`)
    .join('');
}
