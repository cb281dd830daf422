import { type Cell, type GridColumn, type GridRow, keyOf } from './cells';
import { type Edits, shown } from './edits';

/** A value as CSV; one that a spreadsheet would take for a formula is shown as text. */
export function csvCell(value: string | number): string {
  const text = /^[=+\-@\t\r]/.test(String(value)) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The grid as CSV, with what is not saved yet; pasted back by its headers it changes nothing. */
export function csvOf(
  rows: GridRow[],
  columns: GridColumn[],
  cells: ReadonlyMap<string, Cell>,
  edits: Edits,
): string {
  const lines = rows.map(({ roleId, title }) => [
    title,
    ...columns.map(({ skillId }) => {
      const key = keyOf(roleId, skillId);
      return shown(cells.get(key), edits[key]).level ?? '';
    }),
  ]);
  return [['', ...columns.map(({ statement }) => statement)], ...lines]
    .map((line) => line.map(csvCell).join(','))
    .join('\r\n');
}

/** The text of a CSV file; the mark at its start tells Excel that it is UTF-8. */
export const csvFile = (text: string) =>
  new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' });
