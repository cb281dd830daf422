import { type PointerEvent, useState } from 'react';

interface Drag {
  id: string;
  from: number;
  /** The place among the other rows where it would be dropped. */
  to: number;
}

/** Lets rows of a table body be dragged by a handle, with the mouse or a finger. */
export function useRowDrag(onDrop: (id: string, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);

  return {
    /** For the handle of the row at this place. */
    handle: (id: string, from: number) => ({
      onPointerDown(event: PointerEvent<HTMLElement>) {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ id, from, to: from });
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        if (drag?.id === id) setDrag({ ...drag, to: placeAt(event, from) });
      },
      onPointerUp() {
        if (drag && drag.to !== drag.from) onDrop(id, drag.to);
        setDrag(null);
      },
      onPointerCancel: () => setDrag(null),
    }),
    /** For the row at this place: whether it is on its way, or the dragged one would land beside it. */
    rowState: (id: string, index: number) => ({
      'data-dragged': drag?.id === id || undefined,
      'data-drop': drag && drag.to !== drag.from ? sideOf(drag, index) : undefined,
    }),
  };
}

export type RowDrag = ReturnType<typeof useRowDrag>;

/** How many of the other rows have their middle above the pointer. */
function placeAt({ clientY, currentTarget }: PointerEvent<HTMLElement>, from: number): number {
  const rows = [...(currentTarget.closest('tbody')?.rows ?? [])];
  const others = rows.filter((_, index) => index !== from);
  return others.filter((row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2 < clientY;
  }).length;
}

function sideOf({ from, to }: Drag, index: number): 'before' | 'after' | undefined {
  if (index !== to) return undefined;
  return to < from ? 'before' : 'after';
}
