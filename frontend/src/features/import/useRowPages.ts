import type { InfiniteData } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Pages, pagesOf } from '../../hooks';

type List<T> = Parameters<typeof pagesOf<T>>[0] & {
  data: InfiniteData<{ items: T[]; total: number; totalIsExact: boolean }> | undefined;
};

/** The pages of a list about rows of a file, whose items have no id of their own. */
export function useRowPages<T>(query: List<T>): Pages<T & { id: string }> {
  const { data } = query;
  const rows = useMemo(
    () =>
      (data?.pages ?? [])
        .flatMap((page) => page.items)
        .map((item, index) => ({ ...item, id: String(index) })),
    [data],
  );
  return { ...pagesOf(query), rows };
}
