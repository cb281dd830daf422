import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { writeDraft } from '../../hooks';
import { renderPage } from '../../test/render';
import { page, problem, server } from '../../test/server';
import RolePage from './RolePage';
import { toValues } from './roleValues';
import { aRole } from './testRole';

const url = '*/api/v1/roles/r1';

function serveRole(...versions: { title: string; level?: string }[]) {
  let read = 0;
  server.use(
    http.get('*/api/v1/roles/facets', () => HttpResponse.json({ levels: [], sources: [] })),
    http.get('*/api/v1/roles/relevance-formula', () => problem(404, 'none')),
    http.get('*/api/v1/work-activities', () => page([])),
    http.get('*/api/v1/roles/:id/merges', () => HttpResponse.json([])),
    http.get('*/api/v1/roles/:id/uses', () => HttpResponse.json({ items: [], counts: [] })),
    http.get(url, () => {
      const index = Math.min(read++, versions.length - 1);
      const role = aRole({ id: 'r1', version: index, ...versions[index] });
      return HttpResponse.json(role, { headers: { ETag: `"${index}"` } });
    }),
  );
}

const titleField = () => screen.findByRole('textbox', { name: 'Title' });
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

it('saves with the ETag it read', async () => {
  serveRole({ title: 'Clerk' });
  let ifMatch: string | null = null;
  server.use(
    http.put(url, async ({ request }) => {
      ifMatch = request.headers.get('If-Match');
      const body = (await request.json()) as { title: string };
      return HttpResponse.json(aRole({ id: 'r1', version: 1, title: body.title }), {
        headers: { ETag: '"1"' },
      });
    }),
  );
  renderPage(RolePage, '/roles/$id', '/roles/r1');

  await userEvent.type(await titleField(), ' of claims');
  await save();

  expect(await screen.findByText('Role saved')).toBeVisible();
  expect(ifMatch).toBe('"0"');
  expect(sessionStorage.getItem('upskill.draft.role:r1')).toBeNull();
});

it('shows what both of us wrote into a field before mine replaces theirs', async () => {
  serveRole({ title: 'Clerk' }, { title: 'Handler' });
  server.use(http.put(url, () => problem(412, 'It has changed')));
  renderPage(RolePage, '/roles/$id', '/roles/r1');
  await userEvent.type(await titleField(), ' of claims');
  await save();

  const dialog = await screen.findByRole('dialog', { name: /saved a newer version/ });
  expect(within(dialog).getByText('Handler')).toBeVisible();
  expect(within(dialog).getByText('Clerk of claims')).toBeVisible();
});

it('takes back what was saved', async () => {
  serveRole({ title: 'Clerk' });
  const saved: unknown[] = [];
  server.use(
    http.put(url, async ({ request }) => {
      const body = (await request.json()) as { title: string };
      saved.push([request.headers.get('If-Match'), body.title]);
      const tag = { headers: { ETag: `"${saved.length}"` } };
      return HttpResponse.json(aRole({ id: 'r1', version: saved.length, ...body }), tag);
    }),
  );
  renderPage(RolePage, '/roles/$id', '/roles/r1');
  await userEvent.type(await titleField(), '!');
  await save();

  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));

  await expect
    .poll(() => saved)
    .toEqual([
      ['"0"', 'Clerk!'],
      ['"1"', 'Clerk'],
    ]);
});

it('offers to put my changes on top when somebody else was faster', async () => {
  serveRole({ title: 'Clerk' }, { title: 'Clerk', level: 'Senior' });
  const saved: unknown[] = [];
  server.use(
    http.put(url, async ({ request }) => {
      if (request.headers.get('If-Match') !== '"1"') return problem(412, 'It has changed');
      saved.push(await request.json());
      return HttpResponse.json(aRole({ id: 'r1', version: 2 }), { headers: { ETag: '"2"' } });
    }),
  );
  renderPage(RolePage, '/roles/$id', '/roles/r1');
  await userEvent.type(await titleField(), ' of claims');
  await save();

  await userEvent.click(await screen.findByRole('button', { name: 'Reload and re-apply' }));
  expect(await titleField()).toHaveValue('Clerk of claims');
  expect(screen.getByRole('combobox', { name: 'Level' })).toHaveValue('Senior');
  await save();

  await expect.poll(() => saved).toMatchObject([{ title: 'Clerk of claims', level: 'Senior' }]);
});

it('says while the title is changed which plans will show the new one, and which stay', async () => {
  serveRole({ title: 'Clerk' });
  const plan = { kind: 'plan', recordId: 'p1', label: 'Letters', state: 'draft' };
  const uses = (effect: string, state: string) => ({ ...plan, effect, state });
  server.use(
    http.get('*/api/v1/roles/:id/uses', ({ request }) =>
      new URL(request.url).searchParams.get('deed') === 'edit'
        ? HttpResponse.json({
            items: [uses('follows', 'draft'), uses('unchanged', 'published')],
            counts: [
              { kind: 'plan', state: 'draft', effect: 'follows', count: 1 },
              { kind: 'plan', state: 'published', effect: 'unchanged', count: 3 },
            ],
          })
        : problem(400, 'Another deed'),
    ),
  );
  renderPage(RolePage, '/roles/$id', '/roles/r1');
  await titleField();
  expect(screen.queryByText(/word for word/)).toBeNull();

  await userEvent.type(await titleField(), ' of claims');

  const note = await screen.findByText(/^1 record will show the new words/);
  expect(note).toHaveTextContent('3 stay word for word as they are.');
  await userEvent.click(note);
  expect(screen.getByText('published')).toBeVisible();
});

it("shows the server's violation at its field", async () => {
  serveRole({ title: 'Clerk' });
  server.use(
    http.put(url, () =>
      problem(400, 'Some values are not allowed', {
        violations: [{ pointer: '/title', code: 'x', message: 'This title is taken.' }],
      }),
    ),
  );
  renderPage(RolePage, '/roles/$id', '/roles/r1');
  await userEvent.type(await titleField(), '!');
  await save();

  expect(await titleField()).toHaveAccessibleDescription('This title is taken.');
});

it('brings back what was typed before the page was lost', async () => {
  serveRole({ title: 'Clerk' });
  const base = toValues(aRole({ id: 'r1', title: 'Clerk' }));
  writeDraft('role:r1', { base, etag: '"0"', values: { ...base, title: 'Half typed' } });
  renderPage(RolePage, '/roles/$id', '/roles/r1');

  expect(await titleField()).toHaveValue('Half typed');
  expect(screen.getByText('Your unsaved changes are back.')).toBeVisible();
});

it('gives an auditor nothing to change', async () => {
  serveRole({ title: 'Clerk' });
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({ userName: 'ana', name: 'Ana', email: null, roles: ['auditor'] }),
    ),
  );
  renderPage(RolePage, '/roles/$id', '/roles/r1');

  expect(await titleField()).toHaveAttribute('readonly');
  expect(screen.queryByRole('button', { name: 'Add an activity' })).toBeNull();
});
