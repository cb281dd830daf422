import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { page, problem, server } from '../../test/server';
import PersonPage from './PersonPage';
import type { Person } from './queries';
import { aPerson } from './testPeople';

const answer = (person: Person) =>
  HttpResponse.json(person, { headers: { ETag: `"${person.version}"` } });

/** Serves the versions of one person, one after the other. */
function serve(...versions: Partial<Person>[]) {
  let read = 0;
  server.use(
    http.get('*/api/v1/people/facets', () =>
      HttpResponse.json({ departments: [], locations: [], levels: [], sources: [] }),
    ),
    http.get('*/api/v1/people/p1/teams', () => HttpResponse.json([])),
    http.get('*/api/v1/people/p1/line', () =>
      HttpResponse.json([
        { id: 'top', name: 'Ada Top' },
        { id: 'm1', name: 'Mia Brandt' },
      ]),
    ),
    http.get('*/api/v1/people/m1', () => answer(aPerson({ id: 'm1', name: 'Mia Brandt' }))),
    http.get('*/api/v1/people/p1', () => {
      const version = Math.min(read++, versions.length - 1);
      return answer(aPerson({ id: 'p1', version, ...versions[version] }));
    }),
  );
}

const open = () => renderPage(PersonPage, '/people/$id', '/people/p1');
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

it('shows where somebody stands, and where each value came from', async () => {
  serve({
    title: 'Claims handler',
    roleId: 'r1',
    roleTitle: 'Claims clerk',
    managerId: 'm1',
    managerName: 'Mia Brandt',
    origins: { title: 'scim', roleId: 'mapping' },
  });
  server.use(http.get('*/api/v1/roles/r1', () => problem(404, 'none')));
  open();

  const place = await screen.findByRole('region', { name: 'In the organisation' });
  expect(within(place).getByRole('link', { name: 'Claims clerk' })).toBeVisible();
  expect(within(place).getByText('because of the title “Claims handler”')).toBeVisible();
  const further = await within(place).findByRole('list', { name: 'Further up' });
  expect(within(further).getByRole('link', { name: 'Ada Top' })).toBeVisible();
  expect(screen.getByText('From the title', { selector: 'span' })).toBeVisible();
  const legend = screen.getByRole('region', { name: 'Where the values come from' });
  expect(within(legend).getByText('HR system')).toBeVisible();
  expect(within(legend).queryByText('By hand')).toBeNull();
});

it('puts my changes on top when somebody else was faster', async () => {
  serve({ name: 'Eli Novak' }, { name: 'Eli Novak', location: 'Bremen' });
  const saved: unknown[] = [];
  server.use(
    http.put('*/api/v1/people/p1', async ({ request }) => {
      if (request.headers.get('If-Match') !== '"1"') return problem(412, 'It has changed');
      const sent = (await request.json()) as Partial<Person>;
      saved.push(sent);
      return answer(aPerson({ id: 'p1', version: 2, ...sent }));
    }),
  );
  open();
  await userEvent.type(await screen.findByLabelText(/^Title/), 'Clerk');
  await save();
  await userEvent.click(await screen.findByRole('button', { name: 'Reload and re-apply' }));
  await save();

  await expect.poll(() => saved).toMatchObject([{ title: 'Clerk', location: 'Bremen' }]);
});

it('says at the field what the server does not allow', async () => {
  serve({});
  server.use(
    http.put('*/api/v1/people/p1', () =>
      problem(409, 'Not now', {
        violations: [{ pointer: '/userName', code: 'taken', message: 'Another person has this.' }],
      }),
    ),
  );
  open();
  await userEvent.type(await screen.findByLabelText(/^User name/), 'mia');
  await save();

  expect(await screen.findByLabelText(/^User name/)).toHaveAccessibleDescription(
    'Another person has this.',
  );
});

it('says who would be left, deactivates, and takes it back', async () => {
  serve({ reportCount: 3, delegateName: 'Mia Brandt', name: 'Ada Top' });
  const sent: string[] = [];
  server.use(
    http.get('*/api/v1/people/p1/reports', () => page([aPerson({ id: 'x', name: 'Rita Report' })])),
    http.post('*/api/v1/people/p1/:deed', ({ params, request }) => {
      sent.push(`${params.deed} ${request.headers.get('If-Match')}`);
      return answer(aPerson({ id: 'p1', version: sent.length, name: 'Ada Top', active: false }));
    }),
  );
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'More actions' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Deactivate…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Deactivate Ada Top?' });
  expect(dialog).toHaveTextContent('3 people report to them');
  expect(dialog).toHaveTextContent('Mia Brandt stands in as manager.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Deactivate' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));

  await expect.poll(() => sent).toEqual(['deactivate "0"', 'reactivate "1"']);
});

it('lets staff read and change nothing', async () => {
  serve({});
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({ userName: 'omar', name: 'Omar', email: null, roles: ['ld-staff'] }),
    ),
  );
  open();

  expect(await screen.findByLabelText(/^Title/)).toHaveAttribute('readonly');
  expect(screen.queryByRole('button', { name: 'More actions' })).toBeNull();
});

it('says that there is no such person', async () => {
  server.use(http.get('*/api/v1/people/p1', () => problem(404, 'Nothing is here')));
  open();

  expect(await screen.findByText('Nothing is here')).toBeVisible();
});
