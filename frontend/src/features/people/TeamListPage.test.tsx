import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { page, problem, server } from '../../test/server';
import TeamListPage from './TeamListPage';
import { aTeam } from './testPeople';

it('shows the teams as a tree, and what a search finds as a list', async () => {
  server.use(
    http.get('*/api/v1/teams', ({ request }) => {
      const { searchParams } = new URL(request.url);
      if (searchParams.get('q')) return page([aTeam({ id: 'b', name: 'Letters' })]);
      return page([
        aTeam({ id: 'a', name: 'Claims', leadName: 'Mia Brandt', memberCount: 3, childCount: 1 }),
      ]);
    }),
  );
  renderPage(TeamListPage, '/people/teams');
  expect(await screen.findByRole('treeitem', { name: 'Claims' })).toBeVisible();
  expect(screen.getByText('led by Mia Brandt')).toBeVisible();
  expect(screen.getByText('3 people')).toBeVisible();

  await userEvent.type(screen.getByRole('searchbox', { name: 'Search teams' }), 'let');

  expect(await screen.findByRole('link', { name: 'Letters' })).toBeVisible();
  expect(screen.queryByRole('tree')).toBeNull();
});

it('says what teams are good for while there is none', async () => {
  server.use(http.get('*/api/v1/teams', () => page([])));
  renderPage(TeamListPage, '/people/teams');

  expect(await screen.findByText('No teams yet')).toBeVisible();
});

it('shows the problem in the words of the server', async () => {
  server.use(http.get('*/api/v1/teams', () => problem(503, 'Try again in a minute')));
  renderPage(TeamListPage, '/people/teams');

  expect(await screen.findByText('Try again in a minute')).toBeVisible();
});
