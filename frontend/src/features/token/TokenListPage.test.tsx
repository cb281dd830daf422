import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { page, problem, server } from '../../test/server';
import { paths } from '../../urls';
import type { Token } from './queries';
import TokenListPage from './TokenListPage';

const nightly: Token = {
  id: '018f0000-0000-7000-8000-000000000001',
  version: 0,
  name: 'Nightly import',
  scopes: ['catalog', 'people'],
  state: 'active',
  hint: 'upskill_3fa91c',
  userName: 'api-token:Nightly import',
  createdBy: 'lena',
  createdAt: '2026-03-01T08:00:00Z',
  expiresAt: '2026-09-01T08:00:00Z',
  lastUsedAt: null,
  revokedBy: null,
  revokedAt: null,
  secret: null,
};

function serve(items: Token[], roles = ['ld-admin', 'employee']) {
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({ userName: 'lena', name: 'Lena', email: null, roles, organisation: {} }),
    ),
    http.get('*/api/v1/api-tokens', () => page(items)),
  );
}

beforeEach(() => serve([nightly]));

it('shows the secret once, and lets nobody lose it by a key', async () => {
  const user = userEvent.setup();
  const secret = `upskill_${'ab'.repeat(32)}`;
  const sent: Record<string, unknown>[] = [];
  server.use(
    http.post('*/api/v1/api-tokens', async ({ request }) => {
      sent.push((await request.json()) as Record<string, unknown>);
      return HttpResponse.json({ ...nightly, name: 'Okta', secret }, { status: 201 });
    }),
  );
  renderPage(TokenListPage, paths.tokens);
  await user.click(await screen.findByRole('button', { name: 'New token' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByRole('button', { name: 'Make token' })).toBeDisabled();
  await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Okta');
  await user.click(within(dialog).getByRole('checkbox', { name: 'SCIM' }));
  await user.click(within(dialog).getByRole('button', { name: 'Make token' }));

  expect(await screen.findByText(secret)).toBeVisible();
  expect(sent[0]).toMatchObject({ name: 'Okta', scopes: ['scim'] });
  const days = (Date.parse(String(sent[0]?.expiresAt)) - Date.now()) / 86_400_000;
  expect(Math.round(days)).toBe(90);
  await user.keyboard('{Escape}');
  expect(screen.getByText(secret)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'I have kept it' }));
  await waitFor(() => expect(screen.queryByText(secret)).toBeNull());
});

it('puts what the server refuses beside the field', async () => {
  const user = userEvent.setup();
  server.use(
    http.post('*/api/v1/api-tokens', () =>
      problem(409, 'Such a record exists already', {
        detail: 'There is or was a token of this name.',
        violations: [
          {
            pointer: '/name',
            code: 'already-exists',
            message: 'There is or was a token of this name.',
          },
        ],
      }),
    ),
  );
  renderPage(TokenListPage, paths.tokens);
  await user.click(await screen.findByRole('button', { name: 'New token' }));
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Nightly import');
  await user.click(screen.getByRole('checkbox', { name: 'Read' }));
  await user.click(screen.getByRole('button', { name: 'Make token' }));

  await waitFor(() =>
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription(
      /There is or was a token of this name/,
    ),
  );
});

it('revokes only after saying that nothing takes it back', async () => {
  const user = userEvent.setup();
  const sent: (string | null)[] = [];
  server.use(
    http.post('*/api/v1/api-tokens/:id/revoke', ({ request }) => {
      sent.push(request.headers.get('If-Match'));
      return HttpResponse.json({ ...nightly, version: 1, state: 'revoked' });
    }),
  );
  renderPage(TokenListPage, paths.tokens);
  await user.click(await screen.findByRole('button', { name: 'Revoke Nightly import' }));
  expect(await screen.findByText(/Nothing takes that back/)).toBeVisible();
  expect(sent).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Revoke for good' }));
  await waitFor(() => expect(sent).toEqual(['"0"']));
});

it('lets an auditor look and do nothing', async () => {
  serve([nightly], ['auditor', 'employee']);
  renderPage(TokenListPage, paths.tokens);
  expect(await screen.findByText('Nightly import')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'New token' })).toBeNull();
  expect(screen.queryByRole('button', { name: /^Revoke/ })).toBeNull();
});

it('says what a token is good for where there is none', async () => {
  serve([]);
  renderPage(TokenListPage, paths.tokens);
  expect(await screen.findByText('There is no token yet')).toBeVisible();
});
