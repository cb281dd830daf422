import { describe, expect, it } from 'vitest';
import {
  atBlanks,
  firstBlank,
  isKept,
  keptBefore,
  moved,
  readable,
  readablePhrase,
  segments,
} from '../../components/lint/findings';
import { aFinding } from './testSkill';

const text = 'Understands AI risks appropriately';

describe('segments', () => {
  it('cuts overlapping findings so that every stretch knows all that lie on it', () => {
    const whole = aFinding(text, text, { rule: 'no-context' });
    const word = aFinding(text, 'appropriately', { rule: 'vague-standard' });

    const cut = segments(text, [whole, word]).map((part) => [part.text, part.findings.length]);

    expect(cut).toEqual([
      ['Understands AI risks ', 1],
      ['appropriately', 2],
    ]);
  });

  it('leaves a text without findings in one piece', () => {
    expect(segments('Checks', [])).toEqual([{ text: 'Checks', findings: [] }]);
  });

  it('does not trip over findings that end behind a text that became shorter', () => {
    const parts = segments('Under', [aFinding(text, 'appropriately')]);
    expect(parts.map((part) => part.text).join('')).toBe('Under');
  });
});

describe('moved', () => {
  const first = aFinding(text, 'Understands');
  const last = aFinding(text, 'appropriately');

  it('keeps what stands before an edit and moves what stands behind it', () => {
    const now = 'Understands many AI risks appropriately';
    expect(moved([first, last], text, now)).toEqual([first, aFinding(now, 'appropriately')]);
  });

  it('drops a finding whose own words were edited', () => {
    expect(moved([first, last], text, 'Understand AI risks appropriately')).toEqual([
      aFinding('Understand AI risks appropriately', 'appropriately'),
    ]);
  });

  it('drops everything when the text is another one', () => {
    expect(moved([first, last], text, 'Flags drafts')).toEqual([]);
  });
});

it('finds the first blank, and the next one from there', () => {
  const rewrite = 'Flags [what] in drafts [when or where in the work]';
  expect(firstBlank(rewrite)).toEqual({ start: 6, end: 12 });
  expect(firstBlank(rewrite, 12)).toEqual({ start: 23, end: 50 });
  expect(firstBlank('Flags drafts')).toBeNull();
});

it('cuts a rewrite so that every second part is a blank', () => {
  expect(atBlanks('[does what] with AI')).toEqual(['', '[does what]', ' with AI']);
});

it('covers a finding whatever its case, accents and spacing, but only of the same rule', () => {
  const finding = aFinding('Prüft  Réports', 'Prüft  Réports', { rule: 'no-context' });
  const kept = { rule: 'no-context', words: 'prüft reports', reason: 'Everybody knows' };
  expect(isKept(finding, [kept])).toBe(true);
  expect(isKept(finding, [{ ...kept, rule: 'too-long' }])).toBe(false);
  expect(isKept(finding, [{ ...kept, gone: true }])).toBe(false);
});

it('shows a pattern without the names of its places', () => {
  expect(readable('{before} {words} [what] {after} {context|[where]}')).toBe('… [what] … [where]');
  expect(readablePhrase('be aware of?')).toBe('be aware (of)');
  expect(readable('“{words}” sets no standard')).toBe('“…” sets no standard');
});

it('keeps again what was kept before, and no longer what came since', () => {
  const kept = (id: string) => ({ id, rule: 'vague-standard', words: id, reason: 'Agreed' });

  const written = keptBefore([kept('stays'), kept('went')], [kept('stays'), kept('came')]);

  expect(written).toEqual([
    kept('stays'),
    { ...kept('went'), id: undefined },
    { ...kept('came'), gone: true },
  ]);
});
