import { expect, it } from 'vitest';
import { aroundChanges, wordDiff } from './wordDiff';

const before = 'Plan, direct and coordinate the work of the whole department every day.';
const after = 'Plan and coordinate the work of the whole department every single day.';

it('gives back both texts when the other one is left out', () => {
  const stretches = wordDiff(before, after) ?? [];
  const without = (kind: string) =>
    stretches.map((part) => (part.kind === kind ? '' : part.text)).join('');

  expect(without('new')).toBe(before);
  expect(without('old')).toBe(after);
});

it('gives up on texts that have next to nothing in common', () => {
  expect(
    wordDiff('Counts the coins in the till each night', 'Draws bridges for rail companies'),
  ).toBeNull();
});

it('leaves out what is far from a change, never half a word', () => {
  const filler = 'far away and just the same in both of the versions, '.repeat(6);
  const short = aroundChanges(wordDiff(`${filler}old end`, `${filler}new end`) ?? []);

  expect(short?.map(({ text }) => text).join('')).toMatch(/^… [a-z].*old.*new end$/);
});

it('shows short texts whole', () => {
  expect(aroundChanges(wordDiff(before, after) ?? [])).toBeNull();
});
