import type { KeyboardEvent } from 'react';
import { columnIds } from './words';

const steps: Record<string, [down: number, right: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** The element that stands for a cell. */
export const cellAt = (rowId: string | undefined, column: string | undefined) =>
  document.querySelector<HTMLElement>(`[data-cell="${rowId}:${column}"]`);

/**
 * The keyboard of the one-page table: arrows walk the cells, Alt with an arrow moves the row.
 *
 * @param rowIds the rows in their order
 * @param onMove moves the row with this id; `focused` is the element that keeps the keyboard
 */
export function cellKeys(
  rowIds: string[],
  onMove: (id: string, to: number, focused: HTMLElement) => void,
) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    const focused = event.target as HTMLElement;
    if (!step || focused.closest('[role=dialog], [role=menu]')) return;
    const [down, right] = step;

    if (event.altKey) {
      const index = focused.closest('tr')?.sectionRowIndex ?? -1;
      const id = rowIds[index];
      const to = index + down;
      if (!id || down === 0) return;
      event.preventDefault();
      if (to >= 0 && to < rowIds.length) onMove(id, to, focused);
      return;
    }

    const [rowId = '', column = ''] = focused.dataset.cell?.split(':') ?? [];
    const next = cellAt(
      rowIds[rowIds.indexOf(rowId) + down],
      columnIds[(columnIds as string[]).indexOf(column) + right],
    );
    if (!focused.dataset.cell || !next) return;
    event.preventDefault();
    next.focus();
  };
}
