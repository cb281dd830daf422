import type { InfiniteData } from '@tanstack/react-query';

interface ListPage<T> {
  items: T[];
  total: number;
  totalIsExact: boolean;
}

interface InfiniteList<T> {
  data: InfiniteData<ListPage<T>> | undefined;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isPlaceholderData: boolean;
  fetchNextPage: () => unknown;
}

/** The pages read so far, as one list that knows whether there is more. */
export interface Pages<T> {
  rows: T[];
  total: number;
  totalIsExact: boolean;
  hasMore: boolean;
  isLoadingMore: boolean;
  /** True while the rows shown still belong to the former filter or order. */
  isStale: boolean;
  more: () => void;
}

/** Joins the pages of an infinite query. */
export function pagesOf<T>(query: InfiniteList<T>): Pages<T> {
  const pages = query.data?.pages ?? [];
  const last = pages.at(-1);
  return {
    rows: pages.flatMap((page) => page.items),
    total: last?.total ?? 0,
    totalIsExact: last?.totalIsExact ?? true,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    isStale: query.isPlaceholderData,
    more: () => {
      if (query.hasNextPage && !query.isFetchingNextPage) query.fetchNextPage();
    },
  };
}
