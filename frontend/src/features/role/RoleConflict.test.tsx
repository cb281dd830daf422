import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { page, problem, server } from '../../test/server';
import RolePage from './RolePage';
import { aRole } from './testRole';

const role = aRole({ version: 4 });
const newest = { ...role, version: 9, title: 'Claims handler', updatedAt: '2026-11-24T10:15:00Z' };
const answer = (body: object, version: number) =>
  HttpResponse.json(body, { headers: { ETag: `"${version}"` } });

/** The role as it was opened, and as somebody else has left it by the time of the first write. */
function serve() {
  const sent: string[] = [];
  let faster = false;
  server.use(
    http.get('*/api/v1/roles/facets', () => HttpResponse.json({ levels: [], sources: [] })),
    http.get('*/api/v1/roles/relevance-formula', () => problem(404, 'none')),
    http.get('*/api/v1/work-activities', () => page([])),
    http.get(`*/api/v1/roles/${role.id}`, () =>
      faster ? answer(newest, 9) : answer(role, role.version),
    ),
    http.get(`*/api/v1/roles/${role.id}/uses`, () => HttpResponse.json({ items: [], counts: [] })),
    http.get(`*/api/v1/roles/${role.id}/merges`, () => HttpResponse.json([])),
    http.post(`*/api/v1/roles/${role.id}/archive`, ({ request }) => {
      sent.push(request.headers.get('If-Match') ?? '');
      faster = true;
      if (sent.at(-1) !== '"9"') return problem(412, 'Somebody changed this record');
      return answer({ ...newest, version: 10, archivedAt: '2026-11-24T10:20:00Z' }, 10);
    }),
  );
  return sent;
}

async function archive() {
  const user = userEvent.setup();
  renderPage(RolePage, '/roles/$id', `/roles/${role.id}`);
  await user.click(await screen.findByRole('button', { name: 'More actions' }));
  await user.click(await screen.findByRole('menuitem', { name: /Archive/ }));
  const dialog = await screen.findByRole('dialog', { name: /Archive this role/ });
  await within(dialog).findByText('Nothing else names it.');
  await user.click(within(dialog).getByRole('button', { name: 'Archive role' }));
  return {
    user,
    question: await screen.findByRole('dialog', { name: 'Somebody else was faster' }),
  };
}

it('says what somebody else changed and archives the newest version when that is still wanted', async () => {
  const sent = serve();
  const { user, question } = await archive();

  expect(within(question).getByText('Title')).toBeVisible();
  expect(question).toHaveTextContent('Claims handler');
  await user.click(within(question).getByRole('button', { name: 'Do it anyway' }));

  expect(await screen.findByText(/“Claims handler” was archived/)).toBeVisible();
  expect(sent).toEqual([`"${role.version}"`, '"9"']);
});

it('leaves the record as somebody else left it', async () => {
  const sent = serve();
  const { user, question } = await archive();

  await user.click(within(question).getByRole('button', { name: 'Leave it as it is now' }));

  expect(await screen.findByRole('heading', { name: 'Claims handler' })).toBeVisible();
  expect(sent).toHaveLength(1);
});
