import type { Schema } from '../../api';

export type Plan = Schema<'Plan'>;
export type PlanRow = Schema<'PlanRow'>;
export type HowBuilt = PlanRow['howBuilt'][number];
export type RowPart = PlanRow['missing'][number];
export type RowMark = PlanRow['marks'][number];

/** The part of a plan that its author writes; of the rows' other fields the server has the last word. */
export interface PlanValues {
  title: string;
  rows: PlanRow[];
}

export const valuesOf = ({ title, rows }: Plan): PlanValues => ({ title, rows });

/** A text without the space around it, null when nothing is left: what the server makes of it. */
const textOf = (text?: string | null) => text?.trim() || null;

const saysSomething = ({ title, text, link }: HowBuilt) =>
  Boolean(textOf(title) || textOf(text) || textOf(link));

/** What a row lacks, before the server says so: the same parts by the same rule. */
function missingIn(row: PlanRow): RowPart[] {
  const feedback =
    row.feedbackType && textOf(row.feedbackWho) && row.feedbackTimes && row.feedbackPer;
  const parts: [RowPart, unknown][] = [
    ['skill', row.skillId],
    ['activity', row.activityId || textOf(row.activity)],
    ['how-built', row.howBuilt.some(saysSomething)],
    ['practice-task', textOf(row.practiceTask)],
    ['practice-frequency', row.practiceTimes && row.practicePer],
    ['good-use', textOf(row.goodUse)],
    ['feedback', feedback],
  ];
  return parts.filter(([, present]) => !present).map(([part]) => part);
}

/** What a mark is about: when one of these fields changes, somebody has looked at it. */
const markedFields: Record<RowMark['code'], (keyof PlanRow)[]> = {
  'activity-in-words': ['activityId', 'activity'],
  'activity-of-same-name': ['activityId', 'activity'],
  'no-target': ['skillId'],
  'other-target': ['skillId'],
  'other-depth': ['practiceTask'],
};

/** By which change a row no longer names something archived. */
const mendedBy: Record<string, (keyof PlanRow)[]> = {
  skill: ['skillId'],
  activity: ['activityId', 'activity'],
};

/** The row with something changed, its gaps counted anew. */
export function changedRow(row: PlanRow, patch: Partial<PlanRow>): PlanRow {
  const touched = (mark: RowMark) => markedFields[mark.code].some((field) => field in patch);
  const marks = (patch.marks ?? row.marks).filter((mark) => !touched(mark));
  const next = { ...row, ...patch, marks };
  const missing = missingIn(next);
  // Only what is in use can be chosen anew.
  const archived = row.archived.filter((part) => !mendedBy[part]?.some((field) => field in patch));
  return { ...next, missing, archived, complete: missing.length === 0 && archived.length === 0 };
}

const emptyRow = { howBuilt: [], marks: [], archived: [], missing: [], complete: false };

/** What tells a new row from all others, in its plan and in every later version of it. */
function newKey() {
  const id = newId();
  return { id, externalId: id };
}

/** An empty row, or one that starts with what is given. */
export const newRow = (patch: Partial<PlanRow> = {}): PlanRow =>
  changedRow({ ...emptyRow, ...patch, ...newKey() }, {});

/** The row again, as a row of its own. */
export const copyOf = (row: PlanRow): PlanRow => ({ ...row, ...newKey() });

/** The rows with one of them at another place; a place outside the list is its end or beginning. */
export function moved(rows: PlanRow[], id: string, to: number): PlanRow[] {
  const row = rows.find((each) => each.id === id);
  if (!row) return rows;
  const others = rows.filter((each) => each.id !== id);
  others.splice(Math.max(0, Math.min(to, others.length)), 0, row);
  return others;
}

/** What the API takes: only the author's fields, nothing for what was left empty. */
export function toContent({ title, rows }: PlanValues): Schema<'PlanContent'> {
  return { title: title.trim(), rows: rows.map(toRowInput) };
}

/** A row as the API takes it. */
export function toRowInput(row: PlanRow): Schema<'PlanRowInput'> {
  return {
    id: row.id,
    externalId: row.externalId,
    skillId: row.skillId ?? null,
    activityId: row.activityId ?? null,
    activity: row.activityId ? null : textOf(row.activity),
    howBuilt: row.howBuilt.filter(saysSomething).map(({ type, title, text, link }) => ({
      type,
      title: textOf(title),
      text: textOf(text),
      link: webAddress(link),
    })),
    practiceTask: textOf(row.practiceTask),
    practiceTimes: row.practiceTimes ?? null,
    practicePer: row.practiceTimes ? (row.practicePer ?? null) : null,
    goodUse: textOf(row.goodUse),
    feedbackType: row.feedbackType ?? null,
    feedbackWho: textOf(row.feedbackWho),
    feedbackTimes: row.feedbackTimes ?? null,
    feedbackPer: row.feedbackTimes ? (row.feedbackPer ?? null) : null,
    marks: row.marks,
  };
}

/** People write `example.org`; the server wants to know that it is a web address. */
function webAddress(link?: string | null): string | null {
  const text = textOf(link);
  return text && !/^[a-z][a-z+.-]*:/i.test(text) ? `https://${text}` : text;
}

/** A random UUID; `crypto.randomUUID` is missing where the site is not served over TLS. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
