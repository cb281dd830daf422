import { describe, expect, it } from 'vitest';
import { changedRow, copyOf, moved, newRow, toContent } from './planRows';
import { aRow } from './testPlan';

describe('a row', () => {
  it('lacks everything while it is new', () => {
    expect(newRow().missing).toEqual([
      'skill',
      'activity',
      'how-built',
      'practice-task',
      'practice-frequency',
      'good-use',
      'feedback',
    ]);
  });

  it('is complete once every part says something', () => {
    expect(changedRow(aRow(), {}).complete).toBe(true);
  });

  it.each([
    [{ practiceTimes: null }, 'practice-frequency'],
    [{ feedbackPer: null }, 'feedback'],
    [{ feedbackWho: '  ' }, 'feedback'],
    [{ howBuilt: [{ type: 'prompt' as const, title: ' ' }] }, 'how-built'],
    [{ activity: '' }, 'activity'],
  ])('counts %j as a gap', (patch, part) => {
    expect(changedRow(aRow(), patch).missing).toEqual([part]);
  });

  it('is a row of its own once it is copied', () => {
    const copy = copyOf(aRow());

    expect(copy).toEqual({ ...aRow(), id: copy.id, externalId: copy.id });
    expect(copy.id).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('moves to a place and no further than the ends', () => {
    const rows = ['a', 'b', 'c'].map((id) => aRow({ id }));
    const order = (to: number) =>
      moved(rows, 'b', to)
        .map(({ id }) => id)
        .join('');

    expect([order(0), order(2), order(-1), order(9)]).toEqual(['bac', 'acb', 'bac', 'acb']);
  });
});

describe('what is sent', () => {
  const sent = (parts: Parameters<typeof aRow>[0]) =>
    toContent({ title: ' Plan ', rows: [aRow(parts)] });

  it('is the text without the space around it, and nothing where nothing was written', () => {
    const { title, rows } = sent({ practiceTask: ' Log it ', goodUse: ' ' });

    expect(title).toBe('Plan');
    expect(rows[0]).toMatchObject({ practiceTask: 'Log it', goodUse: null });
  });

  it('leaves out the wording of an activity of the role', () => {
    expect(sent({ activityId: 'x', activity: 'Wording' }).rows[0]).toMatchObject({
      activityId: 'x',
      activity: null,
    });
  });

  it('leaves out empty things and makes web addresses whole', () => {
    const { rows } = sent({
      howBuilt: [
        { type: 'prompt', title: '' },
        { type: 'guideline', link: 'example.org/guide' },
        { type: 'template', link: 'http://example.org' },
      ],
    });

    expect(rows[0]?.howBuilt?.map(({ link }) => link)).toEqual([
      'https://example.org/guide',
      'http://example.org',
    ]);
  });
});

describe('a row that was copied from another role', () => {
  const marks = [
    { code: 'no-target' as const, before: '3', after: null },
    { code: 'other-depth' as const, before: 'uses', after: 'reviews' },
  ];

  it('loses the marks of what somebody changes, and keeps the others', () => {
    const row = changedRow(aRow({ marks }), { skillId: 'another' });

    expect(row.marks.map(({ code }) => code)).toEqual(['other-depth']);
    expect(changedRow(aRow({ marks }), { goodUse: 'Else' }).marks).toEqual(marks);
  });

  it('is whole again once what is archived in it was replaced', () => {
    const row = aRow({ archived: ['skill'], complete: false });

    expect(changedRow(row, { goodUse: 'Else' }).complete).toBe(false);
    expect(changedRow(row, { skillId: 'another' })).toMatchObject({ archived: [], complete: true });
  });
});
