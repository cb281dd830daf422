import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** What a list shows: filters, search text and sort order by name; absent means "not filtered". */
export type ListState<K extends string> = Partial<Record<K, string>>;

/**
 * Keeps a list's state in the address, so that it can be shared, reloaded and gone back to.
 *
 * @param keys the parameters the list knows; others are left alone and not read
 */
export function useListState<K extends string>(
  keys: readonly K[],
): [ListState<K>, (patch: Partial<Record<K, string | null | undefined>>) => void] {
  const search = useSearch({ strict: false }) as Record<string, string | undefined>;
  const navigate = useNavigate();

  const state: ListState<K> = {};
  for (const key of keys) if (search[key]) state[key] = search[key];

  const change = useCallback(
    (patch: Partial<Record<K, string | null | undefined>>) => {
      const clean = Object.fromEntries(
        Object.entries(patch).map(([key, value]) => [key, value || undefined]),
      );
      navigate({
        to: '.',
        search: (before: Record<string, unknown>) => ({ ...before, ...clean }),
        replace: true,
        resetScroll: false,
      } as never);
    },
    [navigate],
  );
  return [state, change];
}
