import type { Schema } from '../../../api';

export type Grid = Schema<'TargetGrid'>;
export type GridRow = Schema<'TargetGridRow'>;
export type GridColumn = Schema<'TargetGridColumn'>;

/** What a cell holds: no level is no target. */
export interface Cell {
  level: number | null;
  reason: string | null;
  /** Of the target on the server; null where there is none. */
  version: number | null;
}

export const noCell: Cell = { level: null, reason: null, version: null };

/** Names a cell by its role and its skill. */
export const keyOf = (roleId: string, skillId: string) => `${roleId} ${skillId}`;

/** The role and the skill of a cell. */
export function pairOf(key: string) {
  const [roleId = '', skillId = ''] = key.split(' ');
  return { roleId, skillId };
}

/** Every target of these rows by the name of its cell. */
export function cellsOf(rows: GridRow[]): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const { roleId, cells: targets } of rows) {
    for (const { skillId, targetLevel, reason, version } of targets) {
      cells.set(keyOf(roleId, skillId), { level: targetLevel, reason: reason ?? null, version });
    }
  }
  return cells;
}
