import { changedRow, copyOf, moved, type PlanRow, type PlanValues } from './planRows';

/** What can be done with the rows of a draft. */
export interface RowEditing {
  roleId: string;
  change: (id: string, patch: Partial<PlanRow>) => void;
  /** Puts a row at a place, counted from 0 among the other rows. */
  move: (id: string, to: number) => void;
  duplicate: (id: string) => void;
  /** Deletes a row; answers what brings it back. */
  remove: (id: string) => () => void;
  add: (rows: PlanRow[]) => void;
}

/** What every part of a row needs; without `editing` it is only read. */
export interface RowProps {
  editing?: RowEditing;
  /** Why the server refuses the row. */
  refused?: string[];
}

type Change = (update: (values: PlanValues) => PlanValues) => void;

/** The changes of rows as changes of the plan they belong to. */
export function rowEditing(roleId: string, change: Change): RowEditing {
  const changeRows = (update: (rows: PlanRow[]) => PlanRow[]) =>
    change((values) => ({ ...values, rows: update(values.rows) }));

  return {
    roleId,
    change: (id, patch) =>
      changeRows((rows) => rows.map((row) => (row.id === id ? changedRow(row, patch) : row))),
    move: (id, to) => changeRows((rows) => moved(rows, id, to)),
    duplicate: (id) =>
      changeRows((rows) => rows.flatMap((row) => (row.id === id ? [row, copyOf(row)] : [row]))),
    remove: (id) => {
      let at = -1;
      let gone: PlanRow | undefined;
      changeRows((rows) => {
        at = rows.findIndex((row) => row.id === id);
        gone = rows[at];
        return rows.filter((row) => row.id !== id);
      });
      return () => changeRows((rows) => (gone ? rows.toSpliced(at, 0, gone) : rows));
    },
    add: (added) => changeRows((rows) => [...rows, ...added]),
  };
}
