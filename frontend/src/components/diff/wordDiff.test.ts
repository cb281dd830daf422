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

/** Texts of a few words, so that many stay the same; the same seed gives the same texts. */
function texts(seed: number): [string, string] {
  let state = seed;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
  const words = [
    'the',
    'ledger',
    'Größe',
    'check,',
    'AI',
    '😀',
    'ledger.',
    '\n',
    '“quoted”',
    '3.5 %',
  ];
  const old = Array.from({ length: 6 + next(20) }, () => words[next(words.length)] ?? '');
  const changed = old.flatMap((word) =>
    next(5) > 0 ? [word] : next(2) ? [] : [word, words[next(words.length)] ?? ''],
  );
  return [old.join(' '), changed.join(' ')];
}

it.each(Array.from({ length: 300 }, (_, seed) => seed))('loses nothing of text pair %i', (seed) => {
  const [old, changed] = texts(seed + 1);
  const stretches = wordDiff(old, changed);
  if (!stretches) return expect(old).not.toBe(changed);
  const without = (kind: string) =>
    stretches.map((part) => (part.kind === kind ? '' : part.text)).join('');

  expect(without('new')).toBe(old);
  expect(without('old')).toBe(changed);
});
