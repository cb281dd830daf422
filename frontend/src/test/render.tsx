import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { InsistDialog } from '../app/conflict/InsistDialog';
import { parseSearch, stringifySearch } from '../app/search';
import { theme } from '../theme/theme';

/**
 * Renders a page as the application would, at an address.
 *
 * @param path the route's path, with `$names`
 * @param at the address to open; the path itself unless told
 * @returns the router, to look at the address afterwards
 */
export function renderPage(Page: () => ReactNode, path: string, at = path) {
  const root = createRootRoute({ component: Outlet });
  const route = createRoute({ getParentRoute: () => root, path, component: Page });
  const elsewhere = createRoute({
    getParentRoute: () => root,
    path: '$',
    component: () => <h1>elsewhere</h1>,
  });
  const router = createRouter({
    routeTree: root.addChildren([route, elsewhere]),
    history: createMemoryHistory({ initialEntries: [at] }),
    parseSearch,
    stringifySearch,
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider theme={theme} env="test">
        <Notifications />
        <QueryClientProvider client={queries}>
          <RouterProvider router={router as never} />
          <InsistDialog />
        </QueryClientProvider>
      </MantineProvider>
    </I18nProvider>,
  );
  return router;
}
