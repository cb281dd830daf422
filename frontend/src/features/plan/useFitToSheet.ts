import { type RefObject, useLayoutEffect } from 'react';

/** Type sizes in points: what a short plan gets, what nobody could read below, and what a plan of several sheets gets. */
const largest = 10.5;
const smallest = 6;
const ofMany = 8;
const step = 0.25;

/**
 * Sets the largest type with which a sheet's content fits its height. Paper and preview have the same
 * measures, so what fits on the screen fits when printed.
 *
 * @param key changes when the content does
 */
export function useFitToSheet(sheet: RefObject<HTMLElement | null>, key: string) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when the content changes
  useLayoutEffect(() => {
    const measure = () => sheet.current && fitToHeight(sheet.current);
    measure();
    // The first measure may have been taken before the type was there.
    document.fonts?.ready.then(measure);
  }, [key]);
}

function fitToHeight(sheet: HTMLElement): void {
  delete sheet.dataset.overflowing;
  let size = largest;
  sheet.style.fontSize = `${size}pt`;
  while (sheet.scrollHeight > sheet.clientHeight && size > smallest) {
    size -= step;
    sheet.style.fontSize = `${size}pt`;
  }
  // More than a sheet can hold goes on to the next one rather than out of sight.
  if (sheet.scrollHeight <= sheet.clientHeight) return;
  sheet.dataset.overflowing = '';
  sheet.style.fontSize = `${ofMany}pt`;
}
