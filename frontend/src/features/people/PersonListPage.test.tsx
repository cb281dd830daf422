import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { page, problem, server } from '../../test/server';
import PersonListPage from './PersonListPage';
import { aPerson } from './testPeople';

beforeEach(() => {
  server.use(
    http.get('*/api/v1/people/facets', () =>
      HttpResponse.json({ departments: [], locations: [], levels: [], sources: [] }),
    ),
  );
});

/** Serves the list, and how many have no role. */
function serve(people = [aPerson()], unmapped = 0) {
  const asked: string[] = [];
  server.use(
    http.get('*/api/v1/people', ({ request }) => {
      asked.push(new URL(request.url).search);
      return page(people);
    }),
    http.get('*/api/v1/people/counts', () =>
      HttpResponse.json({ active: people.length, withoutRole: unmapped }),
    ),
  );
  return asked;
}

it('shows those who work here, and those who left when they are asked for', async () => {
  const asked = serve();
  const router = renderPage(PersonListPage, '/people');
  await screen.findByRole('link', { name: 'Eli Novak' });
  expect(asked.at(-1)).toBe('?active=true');

  await router.navigate({ to: '/people', search: { active: 'any' } as never });
  await expect.poll(() => asked.at(-1)).toBe('');
  await router.navigate({ to: '/people', search: { active: 'false' } as never });
  await expect.poll(() => asked.at(-1)).toBe('?active=false');
});

it('says in words what somebody is today', async () => {
  serve([
    aPerson({ id: 'a', name: 'Comes', state: 'not-started', startsOn: '2027-02-01' }),
    aPerson({ id: 'b', name: 'Away', state: 'on-leave', employment: 'contractor' }),
    aPerson({ id: 'c', name: 'Gone', state: 'left', deactivatedAt: '2026-11-03T09:00:00Z' }),
  ]);
  renderPage(PersonListPage, '/people');

  expect(await screen.findByText(/Starts on .*2027/)).toBeVisible();
  const table = within(screen.getByRole('table'));
  expect(table.getByText('On leave')).toBeVisible();
  expect(table.getByText('Contractor')).toBeVisible();
  expect(screen.getByText(/Left on .*2026/)).toBeVisible();
});

it('tells how many have no role and leads to them', async () => {
  serve([aPerson()], 7);
  const router = renderPage(PersonListPage, '/people');

  await userEvent.click(await screen.findByRole('link', { name: '7 people have no role' }));

  await expect.poll(() => router.state.location.search).toEqual({ unmapped: 'true' });
  expect(screen.queryByRole('link', { name: '7 people have no role' })).toBeNull();
});

it('shows the problem in the words of the server', async () => {
  server.use(http.get('*/api/v1/people', () => problem(400, 'The sort order is not known')));
  renderPage(PersonListPage, '/people', '/people?sort=nonsense');

  expect(await screen.findByText('The sort order is not known')).toBeVisible();
});

it('tells somebody who starts empty where people come from', async () => {
  serve([]);
  renderPage(PersonListPage, '/people');

  expect(await screen.findByText('Nobody here yet')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Import people from a file' })).toBeVisible();
});

it('gives staff who only read people nothing to write', async () => {
  serve();
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({ userName: 'omar', name: 'Omar', email: null, roles: ['ld-staff'] }),
    ),
  );
  renderPage(PersonListPage, '/people');

  await screen.findByRole('link', { name: 'Eli Novak' });
  expect(screen.queryByRole('link', { name: 'New person' })).toBeNull();
});
