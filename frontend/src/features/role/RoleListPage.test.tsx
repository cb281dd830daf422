import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { page, problem, server } from '../../test/server';
import RoleListPage from './RoleListPage';
import { aRole } from './testRole';

const noFacets = http.get('*/api/v1/roles/facets', () =>
  Response.json({ levels: [], sources: [] }),
);

it('narrows the list on the server and keeps the search in the address', async () => {
  const asked: string[] = [];
  server.use(
    noFacets,
    http.get('*/api/v1/roles', ({ request }) => {
      asked.push(new URL(request.url).search);
      return page([aRole({ title: 'Claims clerk' })]);
    }),
  );
  const router = renderPage(RoleListPage, '/roles', '/roles?sort=-relevance');
  await screen.findByRole('link', { name: 'Claims clerk' });

  await userEvent.type(screen.getByRole('searchbox', { name: 'Search roles' }), 'claim');

  await expect.poll(() => router.state.location.search).toEqual({ sort: '-relevance', q: 'claim' });
  await expect.poll(() => asked.at(-1)).toBe('?q=claim&sort=-relevance');
});

it('narrows the list to a code of a classification', async () => {
  server.use(
    noFacets,
    http.get('*/api/v1/roles', () => page([aRole()])),
  );
  const router = renderPage(RoleListPage, '/roles');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Code' }), '15-1252.00{Enter}');
  await expect.poll(() => router.state.location.search).toEqual({ code: '15-1252.00' });

  await userEvent.click(screen.getByRole('button', { name: 'Clear code' }));
  await expect.poll(() => router.state.location.search).toEqual({});
});

it('walks the rows by arrow keys and opens one with Enter', async () => {
  server.use(
    noFacets,
    http.get('*/api/v1/roles', () =>
      page([aRole({ id: 'a', title: 'Analyst' }), aRole({ id: 'b', title: 'Buyer' })]),
    ),
  );
  const router = renderPage(RoleListPage, '/roles');
  (await screen.findByRole('link', { name: 'Analyst' })).focus();

  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => document.activeElement?.textContent).toBe('Buyer');
  await userEvent.keyboard('{Enter}');

  await expect.poll(() => router.state.location.pathname).toBe('/roles/b');
});

it('shows the problem in the words of the server', async () => {
  server.use(
    noFacets,
    http.get('*/api/v1/roles', () => problem(400, 'The sort order is not known')),
  );
  renderPage(RoleListPage, '/roles', '/roles?sort=nonsense');

  expect(await screen.findByText('The sort order is not known')).toBeVisible();
});

it('tells somebody who starts empty what to do first', async () => {
  server.use(
    noFacets,
    http.get('*/api/v1/roles', () => page([])),
  );
  renderPage(RoleListPage, '/roles');

  expect(await screen.findByText('No roles yet')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Describe the first role' })).toBeVisible();
});
