import type { Schema } from '../../api';

/** One remark on a text. */
export type Finding = Schema<'Finding'>;

/** A stretch of a statement, with the findings that lie on it. */
export interface Segment {
  text: string;
  findings: Finding[];
}

/** Cuts a statement where findings begin and end, so that each stretch can be marked; they may overlap. */
export function segments(text: string, findings: Finding[]): Segment[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of findings) cuts.add(start).add(end);
  const at = [...cuts].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  return at.slice(1).map((to, index) => {
    const from = at[index] as number;
    return {
      text: text.slice(from, to),
      findings: findings.filter(({ start, end }) => start <= from && end >= to),
    };
  });
}

/**
 * Findings of an earlier wording where they now stand: before the edit they stay, behind it they move along,
 * and those that were edited themselves are gone. So marks do not flicker while the next answer is on its way.
 */
export function moved(findings: Finding[], before: string, now: string): Finding[] {
  if (before === now) return findings;
  const shortest = Math.min(before.length, now.length);
  let head = 0;
  while (head < shortest && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const shift = now.length - before.length;
  return findings.flatMap((finding) => {
    if (finding.end <= head) return finding;
    if (finding.start < before.length - tail) return [];
    return { ...finding, start: finding.start + shift, end: finding.end + shift };
  });
}

/** The first `[blank]` of a text that is to be filled, from an offset on. */
export function firstBlank(text: string, from = 0): { start: number; end: number } | null {
  const blank = /\[[^[\]]*\]/g;
  blank.lastIndex = from;
  const found = blank.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}

/** A text cut at its `[blanks]`: every second part is one. */
export const atBlanks = (text: string): string[] => text.split(/(\[[^[\]]*\])/);

/** A rule's reason or rewrite as people read it: dots where the writer's own words go. */
export const readable = (pattern: string): string =>
  pattern
    .replace(/\{context\|([^}]*)\}/g, '$1')
    .replace(/\{\w+(\|[^}]*)?\}/g, '…')
    .replace(/…(\s*…)+/g, '…');

/** A phrase as people read it: a word that may be missing stands in brackets. */
export const readablePhrase = (phrase: string): string => phrase.replace(/(\S+)\?/g, '($1)');

/** A finding that was kept, by whom and when. */
export type Waiver = Schema<'SkillWaiver'>;

/** A finding that is kept: these words may stand, for a reason. */
export interface Kept {
  /** Of a saved one; those without are written when the skill is saved. */
  id?: string;
  /** Taken back, which is written when the skill is saved. */
  gone?: boolean;
  rule: string;
  words: string;
  reason: string;
}

/** The waivers of a record as a form holds them. */
export const toKept = (waivers: readonly Waiver[]): Kept[] =>
  waivers.map(({ id, rule, words, reason }) => ({ id, rule, words, reason }));

/** What to write for `before` to be kept again where `now` is: what came goes, and what went is written anew. */
export function keptBefore(before: readonly Kept[], now: readonly Kept[]): Kept[] {
  const among = (list: readonly Kept[], { id }: Kept) => list.some((one) => one.id === id);
  return [
    ...before.map((one) => (among(now, one) ? one : { ...one, id: undefined })),
    ...now.filter((one) => !among(before, one)).map((one) => ({ ...one, gone: true })),
  ];
}

const fold = (words: string) =>
  words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** Does a waiver cover this finding? Case, accents and spacing do not count, as on the server. */
export const isKept = (finding: Finding, kept: readonly Kept[]): boolean =>
  kept.some(
    ({ rule, words, gone }) =>
      !gone && rule === finding.rule && fold(words) === fold(finding.words),
  );

/** Names a finding among those of one statement. */
export const findingKey = ({ rule, start, end }: Finding) => `${rule}:${start}:${end}`;
