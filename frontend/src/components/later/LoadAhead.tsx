import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { loadAhead } from './later';

/** Milliseconds between two looks at whether the page has all it asked for. */
const pause = 300;

/** Stands in the frame: once the first page has its data, loads what it may show later, so that nobody waits for it. */
export function LoadAhead() {
  const queries = useQueryClient();
  useEffect(() => {
    const timer = setInterval(() => {
      const isThere = document.querySelector('main h1') !== null;
      if (!isThere || queries.isFetching() > 0) return;
      clearInterval(timer);
      loadAhead();
    }, pause);
    return () => clearInterval(timer);
  }, [queries]);
  return null;
}
