import { diffWordsWithSpace } from 'diff';

/** A stretch of text that both versions have, or only the old or the new one. */
export interface Stretch {
  kind: 'same' | 'old' | 'new';
  text: string;
}

/** Beyond so many edits two texts are shown one after the other: word by word nobody could read it. */
const mostEdits = 400;
/** How much of an unchanged stretch is left beside a change, in characters. */
const context = 48;

/** Two texts as one, word by word; null when they have too little in common for that. */
export function wordDiff(before: string, after: string): Stretch[] | null {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  if (!parts) return null;
  const stretches = parts.map(
    ({ added, removed, value }): Stretch => ({
      kind: added ? 'new' : removed ? 'old' : 'same',
      text: value,
    }),
  );
  const kept = stretches.reduce(
    (sum, { kind, text }) => sum + (kind === 'same' ? text.trim().length : 0),
    0,
  );
  return kept * 3 >= Math.min(before.length, after.length) ? stretches : null;
}

/** The changes with a little of what stands around them; null when that leaves nothing out. */
export function aroundChanges(stretches: Stretch[]): Stretch[] | null {
  let cut = false;
  const short = stretches.map(({ kind, text }, index): Stretch => {
    if (kind !== 'same') return { kind, text };
    const before = index === 0 ? 0 : context;
    const after = index === stretches.length - 1 ? 0 : context;
    if (text.length <= before + after) return { kind, text };
    const head = text.slice(0, before).replace(/\S*$/, '');
    const tail = text.slice(text.length - after).replace(/^\S*/, '');
    cut = true;
    return { kind, text: `${head}…${tail}` };
  });
  return cut ? short : null;
}
