import type { KeyboardEvent, RefObject } from 'react';

/** Moves from row to row by arrow keys, Home and End; Enter is the link's own; Esc goes to the search. */
export function useRowKeys(body: RefObject<HTMLElement | null>, reveal: (index: number) => void) {
  function focusRow(index: number) {
    reveal(index);
    requestAnimationFrame(() => {
      const row = body.current?.querySelector(`tr[data-index="${index}"]`);
      row?.querySelector<HTMLElement>('[data-row-link]')?.focus();
    });
  }

  return (event: KeyboardEvent, rowCount: number) => {
    const target = event.target as HTMLElement;
    if (!target.matches('[data-row-link]')) return;
    const index = Number(target.closest('tr')?.dataset.index);
    const next = {
      ArrowDown: Math.min(index + 1, rowCount - 1),
      ArrowUp: Math.max(index - 1, 0),
      Home: 0,
      End: rowCount - 1,
    }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      focusRow(next);
    } else if (event.key === 'Escape') {
      document.querySelector<HTMLElement>('[data-list-search]')?.focus();
    }
  };
}
