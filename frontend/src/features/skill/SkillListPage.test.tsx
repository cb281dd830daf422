import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { page, server } from '../../test/server';
import SkillListPage from './SkillListPage';
import { aFinding, aSkill } from './testSkill';

const good = aSkill({ id: 'a', statement: 'Checks figures in reports' });
const vague = aSkill({
  id: 'b',
  statement: 'Works appropriately with AI',
  findings: [aFinding('Works appropriately with AI', 'appropriately', { rule: 'vague-standard' })],
});

beforeEach(() => {
  server.use(
    http.get('*/api/v1/skills/lint-rules', () =>
      Response.json({
        rules: [
          {
            rule: 'vague-standard',
            title: 'A vague standard',
            reason: '',
            rewrite: '',
            phrases: [],
          },
        ],
      }),
    ),
    http.get('*/api/v1/skills/facets', () =>
      Response.json({ owners: ['Lena Weber', 'Omar Haddad'], sources: ['local'], needs: [] }),
    ),
    http.get('*/api/v1/skills', () => page([good, vague])),
  );
});

it('marks the words that were remarked on and counts them', async () => {
  renderPage(SkillListPage, '/skills');

  const row = (await screen.findByRole('link', { name: vague.statement })).closest('tr');
  expect(row?.querySelector('mark')?.textContent).toBe('appropriately');
  expect(within(row as HTMLElement).getByText('1 finding')).toBeVisible();
});

it('narrows the list to an owner, in the address', async () => {
  const router = renderPage(SkillListPage, '/skills');
  await userEvent.click(await screen.findByRole('combobox', { name: 'Owner' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Omar Haddad' }));

  await expect.poll(() => router.state.location.search).toEqual({ owner: 'Omar Haddad' });
});

it('tells of each skill whether it was published, and keeps the refused ones ticked', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/skills/batch/publish', async ({ request }) => {
      sent.push(await request.json());
      const refusal = {
        type: 'x',
        title: 'Not publishable',
        status: 422,
        detail: 'Open findings.',
      };
      return Response.json(
        {
          items: [
            { id: 'a', status: 200, problem: null },
            { id: 'b', status: 422, problem: refusal },
          ],
        },
        { status: 207 },
      );
    }),
  );
  renderPage(SkillListPage, '/skills');
  await userEvent.click(await screen.findByLabelText('Select all loaded rows'));
  await userEvent.click(screen.getByRole('button', { name: 'Publish…' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Publish' }));

  expect(await screen.findByText('1 of 2 skills published')).toBeVisible();
  const dialog = await screen.findByRole('dialog', { name: '1 skill was refused' });
  expect(within(dialog).getByRole('link', { name: vague.statement })).toBeVisible();
  expect(within(dialog).getByText('Open findings.')).toBeVisible();
  await userEvent.click(within(dialog).getByRole('button', { name: /stay selected/ }));
  expect(screen.getByText('1 selected')).toBeVisible();
  expect(sent).toEqual([{ ids: ['a', 'b'], note: null }]);
});

it('reads the answer of a batch of which nothing was done', async () => {
  server.use(
    http.post('*/api/v1/skills/batch/waive', () =>
      Response.json(
        { items: [{ id: 'b', status: 409, problem: { type: 'x', title: 'Gone', status: 409 } }] },
        { status: 422 },
      ),
    ),
  );
  renderPage(SkillListPage, '/skills');
  await userEvent.click(await screen.findByLabelText('Select all loaded rows'));
  await userEvent.click(screen.getByRole('button', { name: 'Keep findings…' }));
  await userEvent.type(await screen.findByLabelText(/Why it may stay/), 'Agreed');
  await userEvent.click(screen.getByRole('button', { name: 'Keep them' }));

  const dialog = await screen.findByRole('dialog', { name: '1 skill was refused' });
  expect(within(dialog).getByText('Gone')).toBeVisible();
  expect(screen.queryByText(/Findings kept in/)).toBeNull();
});

it('tells somebody who starts empty what to do first', async () => {
  server.use(http.get('*/api/v1/skills', () => page([])));
  renderPage(SkillListPage, '/skills');

  expect(await screen.findByText('No skills yet')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Write the first skill' })).toBeVisible();
});
