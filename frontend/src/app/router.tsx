import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router';
import { LoadFailed, NotFound } from './ErrorPages';
import { features } from './features';
import { Shell } from './layout/Shell';
import { parseSearch, stringifySearch } from './search';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

/** All pages of all features under one frame. */
export function makeRouter(history?: RouterHistory) {
  const pages = features.flatMap((feature) =>
    feature.routes.map(({ path, load }) =>
      createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load) }),
    ),
  );
  return createRouter({
    routeTree: root.addChildren(pages),
    history,
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: LoadFailed,
  });
}
