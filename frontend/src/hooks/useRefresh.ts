import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

const lasting = ['/api/v1/me', '/api/v1/sign-in'];

/**
 * After a write: everything on screen is asked again, and everything else when it is next shown. One rule
 * instead of a list of who depends on whom.
 */
export function useRefresh(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(
    () =>
      queries.invalidateQueries({
        predicate: ({ queryKey }) => !lasting.includes(String(queryKey[1])),
      }),
    [queries],
  );
}
