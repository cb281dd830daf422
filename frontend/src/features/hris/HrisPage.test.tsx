import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { page, server } from '../../test/server';
import { paths } from '../../urls';
import ConflictsAtHome from './ConflictsAtHome';
import HrisPage from './HrisPage';
import type { ScimCall, TeamConflict } from './queries';

const failed: ScimCall = {
  id: 'c2',
  calledAt: '2026-11-30T09:30:00Z',
  client: null,
  method: 'GET',
  path: '/Users?filter=username eq …',
  status: 401,
  durationMs: 3,
  said: 'Send a valid access token.',
};
const worked: ScimCall = {
  ...failed,
  id: 'c1',
  client: 'hris',
  path: '/Users',
  status: 200,
  said: null,
};
const conflict: TeamConflict = {
  personId: 'p1',
  name: 'Anna Lind',
  teamId: 't1',
  teamName: 'Team Claims',
  groups: [
    { id: 't1', name: 'Team Claims' },
    { id: 't2', name: 'Team Legal' },
  ],
};

function serve(rule: object, calls: ScimCall[] = []) {
  const asked: string[] = [];
  server.use(
    http.get('*/api/v1/settings/primary-team', () =>
      HttpResponse.json({ name: 'primary-team', version: 0, value: rule, delivered: rule }),
    ),
    http.get('*/api/v1/team-conflicts', () => page([conflict])),
    http.get('*/api/v1/scim-calls', ({ request }) => {
      const wanted = new URL(request.url).searchParams.get('failed');
      asked.push(String(wanted));
      return page(calls.filter(({ status }) => wanted !== 'true' || status >= 400));
    }),
  );
  return asked;
}

it('gives the address to paste and the attributes of the chosen system, which stay in the address', async () => {
  serve({ match: 'prefix', pattern: '' });
  const router = renderPage(HrisPage, paths.hris);

  expect(await screen.findByText(`${location.origin}/scim/v2`)).toBeVisible();
  expect(screen.getByText('userPrincipalName')).toBeVisible();
  await userEvent.click(screen.getByText('Okta'));

  expect(await screen.findByText('user.login')).toBeVisible();
  expect(router.state.location.search).toMatchObject({ client: 'okta' });
});

it('says that no group names a team as long as none was chosen', async () => {
  serve({ match: 'prefix', pattern: '' });
  renderPage(HrisPage, paths.hris);

  expect(await screen.findByText(/No group names a team yet/)).toBeVisible();
  expect(screen.queryByText('Anna Lind')).toBeNull();
});

it('names the people in two groups that name a team', async () => {
  serve({ match: 'prefix', pattern: 'Team ' });
  renderPage(HrisPage, paths.hris);

  const row = (await screen.findByText('Anna Lind')).closest('li') as HTMLElement;
  expect(within(row).getByText('Team Claims and Team Legal')).toBeVisible();
  expect(within(row).getByText('Team: Team Claims')).toBeVisible();
});

it('shows the last calls, on request only those that failed, and asks again by itself', async () => {
  const asked = serve({ match: 'prefix', pattern: '' }, [failed, worked]);
  renderPage(HrisPage, paths.hris);

  const table = await screen.findByRole('table', { name: 'Last calls' });
  expect(within(table).getByText('GET /Users')).toBeVisible();
  expect(within(table).getByText('no valid token')).toBeVisible();
  await waitFor(() => expect(asked.length).toBeGreaterThan(1), { timeout: 6000 });

  await userEvent.click(screen.getByLabelText('Only those that failed'));
  await waitFor(() => expect(within(table).queryByText('GET /Users')).toBeNull());
  expect(asked.at(-1)).toBe('true');
}, 15_000);

it('teaches the next step while nobody has called', async () => {
  serve({ match: 'prefix', pattern: '' });
  renderPage(HrisPage, paths.hris);

  expect(await screen.findByText('Nobody has called yet')).toBeVisible();
});

it('tells on the home page that the HR system gives people several teams', async () => {
  server.use(http.get('*/api/v1/team-conflicts/count', () => HttpResponse.json({ total: 3 })));
  renderPage(ConflictsAtHome, '/');

  expect(await screen.findByText(/gives 3 people several teams/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Look who it is' })).toHaveAttribute('href', paths.hris);
});
