import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ShownList } from '../../components';
import { same } from '../../hooks';
import { useViews, type View } from './queries';

type Query = Record<string, string>;

/** In the place of a view's id: the list on purpose without one. */
const none = 'none';

const sorted = (query: Query) =>
  Object.entries(query).sort(([one], [other]) => (one < other ? -1 : 1));

/**
 * The views of the list on screen, and the one that its address names. The address alone says what is shown: a view is
 * put into it as a whole, and what is changed there afterwards makes the view "changed".
 */
export function useShownView({ list, columns }: ShownList) {
  const { view: id, ...search } = useSearch({ strict: false }) as Query;
  const navigate = useNavigate();
  const found = useViews(list);
  const views = found.data?.pages.flatMap((page) => page.items) ?? [];
  const current = views.find((view) => view.id === id);
  const query: Query = columns.length > 0 ? { ...search, columns: columns.join(',') } : search;

  function go(next: Query, replace = false) {
    navigate({ to: '.', search: next, replace } as never);
  }
  const show = (view: View, replace?: boolean) => go({ ...view.query, view: view.id }, replace);

  useOpening(found.isSuccess, () => {
    const usual = views.find(({ isDefault }) => isDefault);
    if (!id && Object.keys(search).length === 0 && usual) show(usual, true);
  });

  return {
    views,
    more: found.hasNextPage ? () => found.fetchNextPage() : undefined,
    current,
    isChanged: current !== undefined && !same(sorted(current.query), sorted(query)),
    /** What is on screen, as a view keeps it. */
    query,
    show,
    showAll: () => go({ view: none }),
    /** Keeps what is shown and says that it is this view, or none. */
    name: (view: View | null) => go({ ...query, view: view?.id ?? none }, true),
  };
}

/** Does something once whenever the page is opened anew: by its link or the back button, not by a filter. */
function useOpening(ready: boolean, open: () => void) {
  const place = useLocation({
    select: ({ pathname, state }) => `${pathname} ${state.__TSR_index}`,
  });
  const opened = useRef('');
  useEffect(() => {
    if (!ready || opened.current === place) return;
    opened.current = place;
    open();
  });
}
