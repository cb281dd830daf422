/** Equality of plain JSON values. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** My changes on top of theirs, and the fields that both of us changed to different values. */
export interface Merge<V> {
  values: V;
  bothChanged: (keyof V)[];
}

/** A three-way merge by field: what I changed since `base` stays mine, everything else becomes theirs. */
export function mergeChanges<V extends object>(base: V, mine: V, theirs: V): Merge<V> {
  const values = { ...theirs };
  const bothChanged: (keyof V)[] = [];
  for (const key of Object.keys(mine) as (keyof V)[]) {
    if (same(mine[key], base[key])) continue;
    values[key] = mine[key];
    if (!same(theirs[key], base[key]) && !same(theirs[key], mine[key])) bothChanged.push(key);
  }
  return { values, bothChanged };
}
