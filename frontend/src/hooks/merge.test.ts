import { expect, it } from 'vitest';
import { mergeChanges } from './merge';

const base = { title: 'Clerk', level: 'Mid', tags: ['a'] };

it('keeps what I changed and takes everything else from them', () => {
  const mine = { ...base, title: 'Claims clerk' };
  const theirs = { ...base, level: 'Senior' };

  expect(mergeChanges(base, mine, theirs)).toEqual({
    values: { title: 'Claims clerk', level: 'Senior', tags: ['a'] },
    bothChanged: [],
  });
});

it('names the fields that both changed differently', () => {
  const merged = mergeChanges(base, { ...base, tags: ['a', 'b'] }, { ...base, tags: [] });

  expect(merged.bothChanged).toEqual(['tags']);
  expect(merged.values.tags).toEqual(['a', 'b']);
});

it('sees no quarrel where both changed a field to the same value', () => {
  const same = { ...base, title: 'Claims clerk' };

  expect(mergeChanges(base, same, same).bothChanged).toEqual([]);
});
