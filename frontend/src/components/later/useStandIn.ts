import { useState } from 'react';
import { type Part, useIsLoaded } from './later';

/**
 * For a control that looks the same before its code is there. The real one comes as soon as it is loaded, at the latest
 * when the stand-in is reached by keyboard or pressed; it takes over the focus, and opens where it was pressed.
 */
export function useStandIn<P>(part: Part<P>) {
  const ready = useIsLoaded(part);
  const [reached, setReached] = useState<'focus' | 'press' | null>(null);

  function load() {
    // A failure leaves everything as it is, to be tried again.
    part.load().catch(() => {});
  }
  return {
    ready,
    standIn: {
      // A press is waited for to its end.
      onPointerDown: () => setReached('press'),
      onFocus: () => {
        setReached((now) => now ?? 'focus');
        if (reached !== 'press') load();
      },
      onBlur: () => setReached(null),
      onClick: load,
    },
    real: reached && { autoFocus: true, defaultDropdownOpened: reached === 'press' },
  };
}
