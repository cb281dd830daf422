import { describe, expect, it } from 'vitest';
import { mergePlans } from './mergePlans';
import { changedRow, type PlanRow } from './planRows';
import { aRow } from './testPlan';

const row = (id: string, parts: Partial<PlanRow> = {}) => aRow({ id, ...parts });
const plan = (...rows: PlanRow[]) => ({ title: 'AI in claims', rows });
const ids = (values: { rows: PlanRow[] }) => values.rows.map(({ id }) => id);

describe('my plan on top of theirs', () => {
  it('keeps what each of us changed in different cells of one row', () => {
    const base = plan(row('a'));
    const mine = plan(changedRow(row('a'), { practiceTask: 'Log three drafts' }));
    const theirs = plan(changedRow(row('a'), { goodUse: '' }));

    const { values, bothChanged } = mergePlans(base, mine, theirs);

    expect(values.rows[0]).toMatchObject({
      practiceTask: 'Log three drafts',
      goodUse: null,
      missing: ['good-use'],
    });
    expect(bothChanged).toEqual([]);
  });

  it('names the row and the field that both of us changed, and takes mine', () => {
    const base = plan(row('a'), row('b'));
    const mine = plan(row('a'), changedRow(row('b'), { goodUse: 'Mine' }));
    const theirs = plan(row('a'), changedRow(row('b'), { goodUse: 'Theirs' }));

    const { values, bothChanged } = mergePlans(base, mine, theirs);

    expect(values.rows[1]?.goodUse).toBe('Mine');
    expect(bothChanged).toEqual(['2.goodUse']);
  });

  it('keeps my order and puts their new row behind the one it came after', () => {
    const base = plan(row('a'), row('b'));
    const mine = plan(row('b'), row('a'), row('mine'));
    const theirs = plan(row('a'), row('theirs'), row('b'));

    expect(ids(mergePlans(base, mine, theirs).values)).toEqual(['b', 'a', 'theirs', 'mine']);
  });

  it('drops a row that one of us deleted while the other left it alone', () => {
    const base = plan(row('a'), row('b'), row('c'));

    const { values, bothChanged } = mergePlans(
      base,
      plan(row('a'), row('b')),
      plan(row('a'), row('c')),
    );

    expect(ids(values)).toEqual(['a']);
    expect(bothChanged).toEqual([]);
  });

  it('loses no row that one of us deleted while the other worked on it', () => {
    const base = plan(row('a'), row('b'));
    const mine = plan(changedRow(row('a'), { goodUse: 'Mine' }));
    const theirs = plan(changedRow(row('b'), { goodUse: 'Theirs' }));

    const { values, bothChanged } = mergePlans(base, mine, theirs);

    expect(values.rows.map(({ goodUse }) => goodUse)).toEqual(['Mine', 'Theirs']);
    expect(bothChanged).toEqual(['1.deleted', '2.deleted']);
  });

  it('takes an empty text for none, as the server does', () => {
    const base = plan(row('a', { goodUse: null }));
    const mine = plan(row('a', { goodUse: ' ' }));
    const theirs = plan(row('a', { goodUse: 'Theirs' }));

    const { values, bothChanged } = mergePlans(base, mine, theirs);

    expect(values.rows[0]?.goodUse).toBe('Theirs');
    expect(bothChanged).toEqual([]);
  });
});
