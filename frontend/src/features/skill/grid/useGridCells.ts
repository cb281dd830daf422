import { useMemo } from 'react';
import { type Cell, cellsOf, type Grid } from './cells';

/** Every target of the pages read so far by the name of its cell. */
export function useGridCells(pages: Grid[] | undefined): ReadonlyMap<string, Cell> {
  return useMemo(() => cellsOf((pages ?? []).flatMap(({ items }) => items)), [pages]);
}
