import { describe, expect, it } from 'vitest';
import { readDay, readFigure, readPaste } from './pastedPoints';

describe('a paste', () => {
  it('takes rows of a spreadsheet, without their headings', () => {
    expect(readPaste('Day\tDays\tNote\n2026-01-31\t9.5\tNew form\n28.2.2026\t8\n', '.')).toEqual([
      { line: '2026-01-31\t9.5\tNew form', date: '2026-01-31', value: 9.5, note: 'New form' },
      { line: '28.2.2026\t8', date: '2026-02-28', value: 8, note: null },
    ]);
  });

  it('says which line it cannot read', () => {
    expect(readPaste('2026-01-31 9\n31.2.2026 8\n2026-03-01 many', '.')).toMatchObject([
      { date: '2026-01-31' },
      { wrong: 'date' },
      { wrong: 'value' },
    ]);
  });
});

it.each([
  ['2026-3-1', '2026-03-01'],
  ['2026-03', '2026-03-01'],
  ['03/2026', '2026-03-01'],
  ['1.3.2026', '2026-03-01'],
  ['2026-02-30', null],
  ['3/4/2026', null],
  ['yesterday', null],
])('reads the day %s', (text, day) => expect(readDay(text)).toBe(day));

it.each([
  ['9,5', ',', 9.5],
  ['9.5', ',', 9.5],
  ['1.234,5', ',', 1234.5],
  ['1,234.5', '.', 1234.5],
  ['-3', '.', -3],
  ['80 %', '.', 80],
  ['n/a', '.', null],
  ['', '.', null],
])('reads the figure %s where the sign is %s', (text, sign, figure) =>
  expect(readFigure(text, sign)).toBe(figure),
);
