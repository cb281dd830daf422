/** A line of a paste: a data point, or why it is none. */
export type PastedLine =
  | { line: string; date: string; value: number; note: string | null }
  | { line: string; wrong: 'date' | 'value' };

/** Reads rows copied from a spreadsheet: day, value and, if there is one, a note. A row of headings is left out. */
export function readPaste(text: string, decimal: string): PastedLine[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const read = lines.map((line) => readLine(line, decimal));
  const [first] = read;
  return first && 'wrong' in first && first.wrong === 'date' && !/\d/.test(first.line)
    ? read.slice(1)
    : read;
}

function readLine(line: string, decimal: string): PastedLine {
  const cells = line.includes('\t') ? line.split('\t') : line.split(/;|\s{2,}|\s(?=\S)/);
  const [day = '', figure = '', ...rest] = cells.map((cell) => cell.trim());
  const date = readDay(day);
  if (!date) return { line, wrong: 'date' };
  const value = readFigure(figure, decimal);
  if (value === null) return { line, wrong: 'value' };
  return { line, date, value, note: rest.join(' ').trim() || null };
}

/** 2026-03-01, 1.3.2026, 03/2026 and 2026-03 (the first of the month); never a guess between day and month. */
export function readDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text);
  if (iso) return valid(iso[1], iso[2], iso[3] ?? '1');
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted) return valid(dotted[3], dotted[2], dotted[1]);
  const month = /^(\d{1,2})[/.](\d{4})$/.exec(text);
  return month ? valid(month[2], month[1], '1') : null;
}

function valid(year = '', month = '', day = ''): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = new Date(`${date}T12:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date) ? date : null;
}

/** A number as the reader's language writes it; the other sign may stand between thousands. */
export function readFigure(text: string, decimal: string): number | null {
  const bare = text.replace(/[%€$£\s\u00a0\u202f]/g, '');
  const thousands = decimal === ',' ? '.' : ',';
  const grouped = new RegExp(`^[-+]?\\d{1,3}(\\${thousands}\\d{3})+(\\${decimal}\\d+)?$`);
  const plain = grouped.test(bare) ? bare.replaceAll(thousands, '') : bare;
  const number = plain.replace(/[.,]/, '.');
  return /^[-+]?\d+(\.\d+)?$/.test(number) ? Number(number) : null;
}
