import { describe, expect, it } from 'vitest';
import { type Cell, type GridColumn, type GridRow, keyOf } from './cells';
import { csvCell, csvOf } from './csv';
import { type Edits, type History, history, untouched } from './edits';
import { blockOf, copied, levelOf, pasted, table } from './paste';

const rows: GridRow[] = ['Clerk', 'Lawyer', 'Nurse'].map((title, at) => ({
  roleId: `r${at}`,
  externalId: `role-${at}`,
  title,
  cells: [],
}));
const columns: GridColumn[] = ['Checks figures', 'Flags, and reports'].map((statement, at) => ({
  skillId: `s${at}`,
  externalId: `skill-${at}`,
  statement,
  need: null,
  archived: false,
}));
const sides = { rows, columns };
const at = (row: number, column: number) => ({ row, column });
const upperLeft = blockOf(at(0, 0), at(0, 0));
const cells = new Map<string, Cell>([
  [keyOf('r0', 's0'), { level: 2, reason: 'Daily', version: 5 }],
]);
const key = keyOf('r0', 's0');
const wants = (text: string, block = upperLeft) =>
  Object.fromEntries(pasted(text, block, sides).changes.map((one) => [one.key, one.level]));

describe('a paste', () => {
  it('goes to the selection and knows blanks, dashes and numbers as spreadsheets write them', () => {
    expect(wants('1\t2.0\r\n\t-\r\n4,0\t3\r\n')).toEqual({
      'r0 s0': 1,
      'r0 s1': 2,
      'r1 s0': null,
      'r1 s1': null,
      'r2 s0': 4,
      'r2 s1': 3,
    });
  });

  it('fills the selection with a single value', () => {
    expect(wants('3', blockOf(at(2, 1), at(1, 0)))).toEqual({
      'r1 s0': 3,
      'r1 s1': 3,
      'r2 s0': 3,
      'r2 s1': 3,
    });
  });

  it('goes by its headers wherever the selection is', () => {
    const text = '\t"Flags, and reports"\tskill-0\nNURSE\t1\t2\nrole-0\t3\t4';
    expect(wants(text, blockOf(at(1, 1), at(1, 1)))).toEqual({
      'r2 s1': 1,
      'r2 s0': 2,
      'r0 s1': 3,
      'r0 s0': 4,
    });
  });

  it('says what it could not place or read', () => {
    const { changes, unknown, unreadable } = pasted(
      '\tChecks figures\nPilot\t1\nClerk\thigh',
      upperLeft,
      sides,
    );
    expect({ changes, unknown, unreadable }).toEqual({
      changes: [],
      unknown: ['Pilot'],
      unreadable: 1,
    });
    expect(pasted('1\t1\t1', upperLeft, sides).outside).toBe(1);
  });

  it.each(Array.from({ length: 200 }, (_, seed) => seed))(
    'takes back what was copied, %i',
    (seed) => {
      let state = seed + 7;
      const next = (below: number) => {
        state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
        return Math.floor((state / 2 ** 31) * below);
      };
      const edits: Record<string, Edits[string]> = {};
      for (const { roleId } of rows) {
        for (const { skillId } of columns) {
          const level = next(5);
          if (level) edits[keyOf(roleId, skillId)] = { level, seen: null };
        }
      }
      const block = blockOf(at(next(3), next(2)), at(next(3), next(2)));
      const text = copied(block, sides, new Map(), edits);
      const taken = wants(text, block);
      for (let row = block.from.row; row <= block.to.row; row++) {
        for (let column = block.from.column; column <= block.to.column; column++) {
          const name = keyOf(`r${row}`, `s${column}`);
          expect(taken[name] ?? null).toBe(edits[name]?.level ?? null);
        }
      }
      expect(
        wants(
          csvOf(rows, columns, new Map(), edits).replaceAll(',', '\t').replace('Flags\t', 'Flags,'),
        ),
      ).toEqual(
        Object.fromEntries(
          rows.flatMap(({ roleId }) =>
            columns.map(({ skillId }) => [
              keyOf(roleId, skillId),
              edits[keyOf(roleId, skillId)]?.level ?? null,
            ]),
          ),
        ),
      );
    },
  );
});

it('reads any text as a table without losing a character of unquoted cells', () => {
  expect(table('a\t"b ""c""\n d"\te\n')).toEqual([['a', 'b "c"\n d', 'e']]);
  expect(table('"never ends\t1')).toEqual([['"never ends', '1']]);
  expect(levelOf('5')).toBeUndefined();
});

describe('the history', () => {
  const change = (state: History, level: number | null) =>
    history(state, { do: 'change', changes: [{ key, level }], cells });

  it('goes back and forth over edits and forgets what came after a new one', () => {
    const two = change(change(untouched, 3), 4);
    const back = history(two, { do: 'undo' });
    expect(back.now[key]?.level).toBe(3);
    expect(history(back, { do: 'redo' }).now[key]?.level).toBe(4);
    expect(history(change(back, 1), { do: 'redo' }).now[key]?.level).toBe(1);
    expect(history(untouched, { do: 'undo' })).toBe(untouched);
  });

  it('is empty again when what is there is wanted', () => {
    expect(change(change(untouched, 3), 2).now).toEqual({});
    expect(change(untouched, 2)).toBe(untouched);
  });

  it('remembers the version that was seen first', () => {
    const first = change(untouched, 3);
    const later = new Map([[key, { level: 1, reason: null, version: 6 }]]);
    const again = history(first, { do: 'change', changes: [{ key, level: 4 }], cells: later });
    expect(again.now[key]).toMatchObject({ level: 4, seen: 5 });
  });
});

it('keeps a spreadsheet from taking a title for a formula', () => {
  expect(csvCell('=1+1')).toBe("'=1+1");
  expect(csvCell('Says "no", often')).toBe('"Says ""no"", often"');
});
