import type { Row } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** From so many rows on only those near the window's part of the list are in the page. */
const virtualFrom = 200;
const usualHeight = 41;

/** The rows that are in the page now, with the height of those left out above and below. */
export function useRows<T>(rows: Row<T>[], scroller: RefObject<HTMLElement | null>) {
  const enabled = rows.length > virtualFrom;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    overscan: 12,
    enabled,
  });
  if (!enabled) {
    return { shown: rows, above: 0, below: 0, measure: undefined, reveal: () => {} };
  }
  const items = virtual.getVirtualItems();
  return {
    shown: items.flatMap((item) => rows[item.index] ?? []),
    above: items[0]?.start ?? 0,
    below: virtual.getTotalSize() - (items.at(-1)?.end ?? 0),
    measure: virtual.measureElement,
    reveal: (index: number) => virtual.scrollToIndex(index),
  };
}
