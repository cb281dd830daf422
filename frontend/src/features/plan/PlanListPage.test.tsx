import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { page, problem, server } from '../../test/server';
import PlanListPage from './PlanListPage';
import PlanNewPage from './PlanNewPage';
import { aPlan, aSummary } from './testPlan';

const claims = { id: 'c', title: 'Claims clerk' };
const roles = [
  http.get('*/api/v1/roles', () => page([claims])),
  http.get('*/api/v1/roles/:id', () => HttpResponse.json(claims)),
];

it('shows where each plan stands and how many of its rows are complete', async () => {
  server.use(
    ...roles,
    http.get('*/api/v1/plans', () =>
      page([
        aSummary({ id: 'a', title: 'Letters', completeRows: 2, totalRows: 3 }),
        aSummary({ id: 'b', title: 'Calls', status: 'published', completeRows: 0, totalRows: 0 }),
      ]),
    ),
  );
  renderPage(PlanListPage, '/plans');

  const letters = await screen.findByRole('row', { name: /Letters/ });
  expect(letters).toHaveTextContent('Draft2 of 3');
  expect(screen.getByRole('row', { name: /Calls/ })).toHaveTextContent('Publishedno rows yet');
});

it('keeps the filters in the address and asks the server with them', async () => {
  const asked: string[] = [];
  server.use(
    ...roles,
    http.get('*/api/v1/plans', ({ request }) => {
      asked.push(new URL(request.url).search);
      return page([aSummary()]);
    }),
  );
  const router = renderPage(PlanListPage, '/plans', '/plans?roleId=c');
  expect(await screen.findByDisplayValue('Claims clerk')).toBeVisible();

  await userEvent.click(screen.getByRole('combobox', { name: 'Status' }));
  await userEvent.click(await screen.findByRole('option', { name: 'In review' }));

  await expect
    .poll(() => router.state.location.search)
    .toEqual({ roleId: 'c', status: 'in-review' });
  await expect.poll(() => asked.at(-1)).toBe('?roleId=c&status=in-review');
});

it('retires the published ones of the ticked plans for one reason, with the way back', async () => {
  const sent: unknown[] = [];
  const done = (ids: string[]) => ids.map((id) => ({ id, status: 200, problem: null }));
  server.use(
    ...roles,
    http.get('*/api/v1/plans', () =>
      page([
        aSummary({ id: 'a', title: 'Letters', status: 'published' }),
        aSummary({ id: 'b', title: 'Calls' }),
      ]),
    ),
    http.post('*/api/v1/plans/batch/:deed', async ({ params, request }) => {
      const body = (await request.json()) as { ids: string[] };
      sent.push(params.deed, body);
      return HttpResponse.json({ items: done(body.ids) });
    }),
  );
  renderPage(PlanListPage, '/plans');

  await userEvent.click(await screen.findByRole('checkbox', { name: 'Select row 1' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select row 2' }));
  await userEvent.click(screen.getByRole('button', { name: 'Retire…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Retire the selected plans?' });
  expect(dialog).toHaveTextContent('One published plan is taken out of use.');
  expect(dialog).toHaveTextContent('One of the selected is not published and stays as it is.');
  await userEvent.type(within(dialog).getByRole('textbox'), 'The letters are gone');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Retire plans' }));

  const toast = await screen.findByRole('alert');
  expect(toast).toHaveTextContent('1 of 1 plans retired');
  await userEvent.click(within(toast).getByRole('button', { name: 'Undo' }));
  await expect
    .poll(() => sent)
    .toEqual([
      'retire',
      { ids: ['a'], reason: 'The letters are gone' },
      'reinstate',
      { ids: ['a'] },
    ]);
});

it('tells somebody who starts empty what a plan is and how to begin', async () => {
  server.use(
    ...roles,
    http.get('*/api/v1/plans', () => page([])),
  );
  renderPage(PlanListPage, '/plans');

  expect(await screen.findByText('No plans yet')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Write the first plan' })).toBeVisible();
});

it('starts a plan for the role it was asked for', async () => {
  const sent: unknown[] = [];
  server.use(
    ...roles,
    http.post('*/api/v1/plans', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(aPlan({ id: 'p' }), { status: 201, headers: { ETag: '"0"' } });
    }),
  );
  const router = renderPage(PlanNewPage, '/plans/new', '/plans/new?roleId=c');
  expect(await screen.findByDisplayValue('Claims clerk')).toBeVisible();

  await userEvent.type(screen.getByRole('textbox', { name: /Title/ }), 'Letters');
  await userEvent.click(screen.getByRole('button', { name: 'Create plan' }));

  await expect.poll(() => router.state.location.pathname).toBe('/plans/p');
  expect(sent).toEqual([{ roleId: 'c', title: 'Letters' }]);
});

it('shows at the field why a plan cannot be made', async () => {
  server.use(
    ...roles,
    http.post('*/api/v1/plans', () =>
      problem(400, 'The input is not valid', {
        violations: [{ pointer: '/title', code: 'size', message: 'The title is too long' }],
      }),
    ),
  );
  renderPage(PlanNewPage, '/plans/new', '/plans/new?roleId=c');
  await screen.findByDisplayValue('Claims clerk');

  await userEvent.type(screen.getByRole('textbox', { name: /Title/ }), 'L');
  await userEvent.click(screen.getByRole('button', { name: 'Create plan' }));

  expect(await screen.findByText('The title is too long')).toBeVisible();
});
