import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type Ref, type RefObject, useEffect } from 'react';

const usualHeight = 41;

interface VirtualRowsProps {
  count: number;
  scroller: RefObject<HTMLElement | null>;
  /** Takes the way to bring a row into the page. */
  reveal: RefObject<(index: number) => void>;
  children: (index: number, measure: Ref<HTMLTableRowElement>) => ReactNode;
}

/** The rows near the window's part of a long list, with room for those left out. A module of its own: few lists get so long. */
export default function VirtualRows({ count, scroller, reveal, children }: VirtualRowsProps) {
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    overscan: 12,
  });
  useEffect(() => {
    reveal.current = (index) => virtual.scrollToIndex(index);
  });
  const items = virtual.getVirtualItems();
  return (
    <>
      <Gap height={items[0]?.start ?? 0} />
      {items.map(({ index }) => children(index, virtual.measureElement))}
      <Gap height={virtual.getTotalSize() - (items.at(-1)?.end ?? 0)} />
    </>
  );
}

/** Stands for the rows that are not in the page. Spanning no columns, it adds none to the layout. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td data-phone style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
