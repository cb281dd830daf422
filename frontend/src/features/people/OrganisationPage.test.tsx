import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { page, problem, server } from '../../test/server';
import OrganisationPage from './OrganisationPage';
import { aPerson } from './testPeople';

const ada = aPerson({ id: 'ada', name: 'Ada Top', reportCount: 2 });
const ben = aPerson({ id: 'ben', name: 'Ben Middle', managerId: 'ada', reportCount: 1 });
const cleo = aPerson({ id: 'cleo', name: 'Cleo Middle', managerId: 'ada' });
const dora = aPerson({ id: 'dora', name: 'Dora Below', managerId: 'ben' });
const everybody = [ada, ben, cleo, dora];

/** Serves the tree; answers which levels were asked for. */
function serve({ firstPage = 50 } = {}) {
  const levels: string[] = [];
  server.use(
    http.get('*/api/v1/people', () => page([])),
    http.get('*/api/v1/people/tree', ({ request }) => {
      const { searchParams } = new URL(request.url);
      const parent = searchParams.get('parentId');
      const rest = searchParams.get('cursor');
      levels.push(`${parent ?? 'top'}${rest ? ' again' : ''}`);
      const all = everybody.filter(({ managerId }) => managerId === parent);
      const items = rest ? all.slice(firstPage) : all.slice(0, firstPage);
      const nextCursor = !rest && all.length > firstPage ? 'more' : null;
      return HttpResponse.json({ items, nextCursor, total: all.length, totalIsExact: true });
    }),
    http.get('*/api/v1/people/dora/line', () =>
      HttpResponse.json([
        { id: 'ada', name: 'Ada Top' },
        { id: 'ben', name: 'Ben Middle' },
      ]),
    ),
    http.get('*/api/v1/people/:id', ({ params }) => {
      const found = everybody.find(({ id }) => id === params.id);
      return HttpResponse.json(found, { headers: { ETag: '"0"' } });
    }),
  );
  return levels;
}

const line = (name: string) => screen.findByRole('treeitem', { name });

it('opens level by level, and asks for nothing that is not open', async () => {
  const levels = serve();
  renderPage(OrganisationPage, '/people/tree');

  (await line('Ada Top')).focus();
  expect(screen.getByText('2 reports')).toBeVisible();
  expect(levels).toEqual(['top']);
  await userEvent.keyboard('{ArrowRight}');

  expect(await line('Ben Middle')).toHaveAttribute('aria-level', '2');
  expect(levels).toEqual(['top', 'ada']);
});

it('is walked by the keys of a tree', async () => {
  serve();
  const router = renderPage(OrganisationPage, '/people/tree');
  (await line('Ada Top')).focus();
  await userEvent.keyboard('{ArrowRight}');
  await line('Ben Middle');

  await userEvent.keyboard('{ArrowRight}');
  expect(await line('Ben Middle')).toHaveFocus();
  await userEvent.keyboard('c');
  expect(await line('Cleo Middle')).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(await line('Ada Top')).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(await line('Ada Top')).toHaveAttribute('aria-expanded', 'false');
  await userEvent.keyboard('{Enter}');

  await expect.poll(() => router.state.location.pathname).toBe('/people/ada');
});

it('opens the way to somebody who is looked for', async () => {
  serve();
  renderPage(OrganisationPage, '/people/tree', '/people/tree?person=dora');

  const dora = await line('Dora Below');
  expect(dora).toHaveAttribute('aria-level', '3');
  await expect.poll(() => document.activeElement).toBe(dora);
});

it('shows the next lines of a long level when they are asked for', async () => {
  const levels = serve({ firstPage: 1 });
  renderPage(OrganisationPage, '/people/tree');
  (await line('Ada Top')).focus();
  await userEvent.keyboard('{ArrowRight}');
  await line('Ben Middle');

  await userEvent.keyboard('{End}{Enter}');

  await expect.poll(() => document.activeElement?.textContent).toContain('Cleo Middle');
  expect(levels).toEqual(['top', 'ada', 'ada again']);
});

it('shows the problem in the words of the server', async () => {
  server.use(
    http.get('*/api/v1/people', () => page([])),
    http.get('*/api/v1/people/tree', () => problem(503, 'Try again in a minute')),
  );
  renderPage(OrganisationPage, '/people/tree');

  expect(await screen.findByText('Try again in a minute')).toBeVisible();
});

it('says that nobody is here yet', async () => {
  server.use(
    http.get('*/api/v1/people', () => page([])),
    http.get('*/api/v1/people/tree', () => page([])),
  );
  renderPage(OrganisationPage, '/people/tree');

  expect(await screen.findByText('Nobody here yet')).toBeVisible();
});
