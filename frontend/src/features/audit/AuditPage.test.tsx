import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { page, server } from '../../test/server';
import AuditPage from './AuditPage';
import type { Entry } from './queries';

const anEntry = (rest: Partial<Entry> = {}): Entry => ({
  id: 'e1',
  happenedAt: '2026-11-30T10:00:00Z',
  actor: { id: 'a1', name: 'Lena Berg', userName: 'lena', through: 'sign-in', erased: false },
  address: '10.0.0.7',
  requestId: 'request-1',
  kind: 'role',
  recordId: 'r1',
  recordName: 'Claims clerk',
  nameErased: false,
  partOfKind: null,
  partOf: null,
  action: 'changed',
  changes: [{ field: 'title', from: 'Clerk', to: 'Claims clerk', personal: false, erased: false }],
  ...rest,
});

function open(entries: Entry[], at = '/audit', appendOnly = true) {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('*/api/v1/audit-status', () =>
      Response.json({ appendOnly, since: null, kinds: ['role', 'skill'] }),
    ),
    http.get('*/api/v1/audit-entries', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return page(entries);
    }),
    http.get('*/api/v1/audit-entries/:id', () => Response.json(entries[0])),
  );
  return { router: renderPage(AuditPage, '/audit', at), asked };
}

it('says in sentences who did what', async () => {
  open([
    anEntry(),
    anEntry({
      id: 'e2',
      action: 'deleted',
      kind: 'skill',
      recordName: 'Checks figures',
      changes: [],
    }),
    anEntry({
      id: 'e4',
      action: 'read',
      kind: 'person',
      recordId: null,
      recordName: null,
      changes: [
        { field: 'what', from: null, to: 'people', personal: false, erased: false },
        { field: 'count', from: null, to: '24', personal: false, erased: false },
      ],
    }),
    anEntry({ id: 'e3', action: 'applied', kind: 'import', recordName: 'roles.csv', changes: [] }),
  ]);

  expect(
    await screen.findByRole('link', {
      name: /^changed title of role Claims clerk ?: Clerk → Claims clerk$/,
    }),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: 'deleted skill Checks figures' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'applied import roles.csv' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'read 24 people in a list' })).toBeVisible();
});

it('opens an entry with each field before and after, and keeps that in the address', async () => {
  const { router } = open([anEntry()], '/audit?kind=role');
  await userEvent.click(await screen.findByRole('link', { name: /changed title of role/ }));

  const dialog = await screen.findByRole('dialog', { name: 'Audit entry' });
  const row = await within(dialog).findByRole('row', { name: /title/ });
  expect(row).toHaveTextContent('Clerk');
  expect(row).toHaveTextContent('Claims clerk');
  expect(within(dialog).getByText('10.0.0.7')).toBeVisible();
  expect(within(dialog).getByRole('link', { name: 'Claims clerk' })).toHaveAttribute(
    'href',
    '/roles/r1',
  );
  expect(router.state.location.search).toMatchObject({ kind: 'role', entry: 'e1' });

  await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
  expect(router.state.location.search).toEqual({ kind: 'role' });
});

it('does not say whom an entry was about once that person is erased', async () => {
  open(
    [
      anEntry({
        kind: 'person',
        recordName: null,
        nameErased: true,
        actor: { id: 'a1', name: null, userName: null, through: 'sign-in', erased: true },
        changes: [{ field: 'name', from: null, to: null, personal: true, erased: true }],
      }),
    ],
    '/audit?entry=e1',
  );

  const dialog = await screen.findByRole('dialog', { name: 'Audit entry' });
  expect(await within(dialog).findByText('Erased person')).toBeVisible();
  expect(within(dialog).getByRole('row', { name: /name/ })).toHaveTextContent('erased');
});

it('asks the server for the day as it is where the reader is', async () => {
  const { asked } = open([anEntry()], '/audit?since=2026-11-01&until=2026-11-02&who=lena');
  await screen.findByText(/^changed of role/);

  expect(asked[0]?.get('from')).toBe(new Date(2026, 10, 1).toISOString());
  expect(asked[0]?.get('to')).toBe(new Date(2026, 10, 3).toISOString());
  expect(asked[0]?.get('who')).toBe('lena');
});

it('tells when the database does not keep entries from being changed', async () => {
  open([anEntry()], '/audit', false);

  expect(await screen.findByText('The audit is not append-only')).toBeVisible();
});
