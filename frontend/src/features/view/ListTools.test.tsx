import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { page, server } from '../../test/server';
import ListTools from './ListTools';
import type { View } from './queries';

const Page = () => <ListTools list="roles" columns={['title', 'group']} />;

const aView = (over: Partial<View>): View => ({
  id: 'v1',
  version: 0,
  list: 'roles',
  name: 'Reviewers',
  query: { aiDepth: 'reviews', columns: 'title,group' },
  shared: false,
  ownerName: 'Lena Weber',
  own: true,
  editable: true,
  isDefault: false,
  createdAt: '2026-03-01T08:00:00Z',
  updatedAt: '2026-03-01T08:00:00Z',
  ...over,
});

const known = (...views: View[]) => server.use(http.get('*/api/v1/views', () => page(views)));

async function open(name: string) {
  await userEvent.click(await screen.findByRole('button', { name }));
}

it('puts a view into the address as a whole', async () => {
  known(aView({}));
  const router = renderPage(Page, '/roles', '/roles?q=claims&sort=-title');
  await open('Views');
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Reviewers' }));

  await expect
    .poll(() => router.state.location.search)
    .toEqual({ view: 'v1', aiDepth: 'reviews', columns: 'title,group' });
  expect(await screen.findByRole('button', { name: 'View “Reviewers”' })).toBeVisible();
  expect(screen.queryByText('changed')).toBeNull();
});

it('says when the list differs from its view, and keeps the difference in it', async () => {
  let saved: unknown;
  known(aView({}));
  server.use(
    http.put('*/api/v1/views/v1', async ({ request }) => {
      saved = { tag: request.headers.get('If-Match'), ...((await request.json()) as object) };
      return HttpResponse.json(aView({ version: 1 }));
    }),
  );
  renderPage(Page, '/roles', '/roles?view=v1&aiDepth=reviews&sort=-title');
  expect(await screen.findByText('changed')).toBeVisible();

  await open('View “Reviewers”, changed');
  await userEvent.click(
    await screen.findByRole('menuitem', { name: 'Save the changes to “Reviewers”' }),
  );

  await expect
    .poll(() => saved)
    .toEqual({
      tag: '"0"',
      list: 'roles',
      name: 'Reviewers',
      shared: false,
      query: { aiDepth: 'reviews', sort: '-title', columns: 'title,group' },
    });
});

it('opens the list with the view that one wants, unless the address says otherwise', async () => {
  known(aView({ isDefault: true }));
  const router = renderPage(Page, '/roles');
  await expect.poll(() => router.state.location.search).toMatchObject({ view: 'v1' });

  await open('View “Reviewers”');
  await userEvent.click(
    await screen.findByRole('menuitem', { name: 'Everything, without a view' }),
  );
  await expect.poll(() => router.state.location.search).toEqual({ view: 'none' });
  expect(await screen.findByRole('button', { name: 'Views' })).toBeVisible();
});

it('offers of a view of somebody else only what is allowed', async () => {
  known(aView({ own: false, editable: false, shared: true, ownerName: 'Omar Haddad' }));
  renderPage(Page, '/roles', '/roles?view=v1&aiDepth=reviews&columns=title,group');
  await open('View “Reviewers”');

  expect(await screen.findByText('Omar Haddad')).toBeVisible();
  expect(screen.getByRole('menuitem', { name: 'Open the list with this view' })).toBeVisible();
  expect(screen.queryByRole('menuitem', { name: 'Delete view…' })).toBeNull();
  expect(screen.queryByRole('menuitem', { name: /Save the changes/ })).toBeNull();
});

it('fetches the list as a file with the filters and columns on screen', async () => {
  let asked = '';
  known();
  server.use(
    http.get('*/api/v1/roles/table', ({ request }) => {
      asked = new URL(request.url).search;
      return new HttpResponse('Title', { headers: { 'Content-Type': 'text/csv' } });
    }),
  );
  renderPage(Page, '/roles', '/roles?view=none&q=claims&sort=-title');
  await open('Download');
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Download as CSV' }));

  await expect.poll(() => asked).toBe('?q=claims&sort=-title&columns=title%2Cgroup&format=csv');
});
