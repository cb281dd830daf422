import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { server } from '../../test/server';
import { MyReport } from './MyReport';

const mia = {
  id: 'p1',
  name: 'Mia Brandt',
  title: 'Clerk',
  roleTitle: 'Claims clerk',
  teamName: 'Letters',
  managerName: 'Eli Novak',
  manages: false,
  reportCount: 0,
};

const held = [
  {
    place: 'people',
    id: 'p1',
    name: 'Mia Brandt',
    roleId: 'r1',
    delegateId: 'p9',
    startsOn: '2024-02-01',
    onLeave: false,
    employment: 'contractor',
    origins: { name: 'scim' },
  },
  { place: 'audit', time: '2026-01-01T10:00:00Z', action: 'read' },
  { place: 'audit', time: '2026-01-02T10:00:00Z', action: 'changed' },
  { place: 'of-a-newer-server', what: 'else' },
];

function show(person: typeof mia | null) {
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({ userName: 'mia', name: 'Mia', email: null, roles: ['employee'], person }),
    ),
    http.get('*/api/v1/me/access-report', () => HttpResponse.json(held)),
  );
  renderPage(() => <MyReport onClose={() => {}} />, '/');
}

it('tells everybody what is held about them, in their own words and whole as a file', async () => {
  show(mia);
  const record = await screen.findByRole('region', { name: 'My record' });
  expect(record).toHaveTextContent('RoleClaims clerk');
  expect(record).toHaveTextContent('First dayFebruary 1, 2024');
  expect(record).toHaveTextContent('On leaveNo');
  expect(record).toHaveTextContent('EmploymentContractor');
  expect(record).not.toHaveTextContent('r1');
  const elsewhere = within(screen.getByRole('region', { name: 'Elsewhere' }));
  expect(elsewhere.getByText('What I did, and what was done to my record')).toBeVisible();
  expect(elsewhere.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'What I did, and what was done to my record2',
    'of-a-newer-server1',
  ]);
  expect(screen.getByRole('button', { name: 'File for a spreadsheet' })).toBeEnabled();
  expect(screen.getByRole('button', { name: 'File for other software' })).toBeEnabled();
});

it('says so to somebody whom no record is about', async () => {
  show(null);
  expect(await screen.findByText(/no record is about you/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'File for a spreadsheet' })).toBeNull();
});
