import { QueryClient } from '@tanstack/react-query';
import { toProblem } from '../api';

/** Retries what may pass by itself (no answer, overload), never what the server refused. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => {
          const { status } = toProblem(error);
          return failures < 2 && (status === 0 || status === 429 || status >= 502);
        },
      },
    },
  });
}
