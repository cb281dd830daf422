import { mergeChanges, same } from '../../hooks';
import { changedRow, newRow, type PlanRow, type PlanValues, toRowInput } from './planRows';

/** My changes on top of theirs, and the places that both of us changed to different words. */
export interface PlanMerge {
  values: PlanValues;
  /** `title`, or a row's number in the merged plan and its field: `2.goodUse`; `2.deleted` for a row one of us deleted. */
  bothChanged: string[];
}

/** A three-way merge, row by row and field by field. My order of the rows wins; no row that somebody worked on is lost. */
export function mergePlans(base: PlanValues, mine: PlanValues, theirs: PlanValues): PlanMerge {
  const title = mergeChanges({ title: base.title }, { title: mine.title }, { title: theirs.title });
  const before = tidyById(base);
  const newer = tidyById(theirs);
  const rows: PlanRow[] = [];
  const disputed: string[] = [];

  for (const row of tidyById(mine).values()) {
    const was = before.get(row.id);
    const now = newer.get(row.id);
    if (was && !now) {
      if (sameRow(row, was)) continue;
      rows.push({ ...newRow(row), externalId: row.externalId });
      disputed.push(`${rows.length}.deleted`);
    } else if (was && now) {
      const merge = mergeChanges(was, row, now);
      rows.push(changedRow(merge.values, {}));
      const fields = merge.bothChanged.filter((field) => field in toRowInput(row));
      disputed.push(...fields.map((field) => `${rows.length}.${field}`));
    } else {
      rows.push(row);
    }
  }

  const kept = new Set(mine.rows.map(({ id }) => id));
  theirs.rows.forEach((row, index) => {
    const was = before.get(row.id);
    if (kept.has(row.id) || (was && sameRow(row, was))) return;
    const at = rows.findIndex(({ id }) => id === theirs.rows[index - 1]?.id) + 1 || rows.length;
    rows.splice(at, 0, row);
    if (was) disputed.push(`${at + 1}.deleted`);
  });

  return { values: { ...title.values, rows }, bothChanged: [...title.bothChanged, ...disputed] };
}

/** The rows as the server would keep them, so that an empty text equals none. */
const tidyById = ({ rows }: PlanValues) =>
  new Map(rows.map((row): [string, PlanRow] => [row.id, { ...row, ...tidy(row) }]));

const tidy = (row: PlanRow) => toRowInput(row) as Partial<PlanRow>;

const sameRow = (a: PlanRow, b: PlanRow) => same(toRowInput(a), toRowInput(b));
