import type { Problem } from '../../api';

/** What the server refuses, by the id of the row it is about. */
export type RowProblems = Record<string, string[]>;

const rowPointer = /^\/rows\/(\d+)(\/|$)/;

/**
 * The violations that point at a row (`/rows/2`, `/rows/2/howBuilt/0/link`), each under its row's id, and the
 * problem with what is left.
 *
 * @param rows the rows in the order in which they were sent
 */
export function byRow(problem: Problem | null, rows: { id?: string | null }[]) {
  const refused: RowProblems = {};
  const others = (problem?.violations ?? []).filter(({ pointer, message }) => {
    const id = rows[Number(rowPointer.exec(pointer ?? '')?.[1])]?.id;
    if (!id) return true;
    refused[id] = [...(refused[id] ?? []), message];
    return false;
  });
  return { refused, rest: problem && { ...problem, violations: others } };
}
