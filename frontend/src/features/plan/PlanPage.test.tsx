import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { problem, server } from '../../test/server';
import { open, plan, typeTask } from './testPage';
import { planServer } from './testServer';

describe('a review', () => {
  it('starts with everything saved', async () => {
    const api = planServer(plan);
    open();
    await typeTask('Last words');

    await userEvent.click(screen.getByRole('button', { name: 'Send for review' }));

    expect(await screen.findByRole('button', { name: 'Publish…' })).toBeVisible();
    expect(api.plan).toMatchObject({ status: 'in-review', version: 2 });
    expect(api.plan.rows[0]?.practiceTask).toBe('Last words');
  });

  it('shows at the rows why the plan cannot be published', async () => {
    const api = planServer({ ...plan, status: 'in-review' });
    api.failures.push(
      problem(422, 'Not publishable', {
        detail: 'Close its gaps first.',
        violations: [{ pointer: '/rows/1', code: 'incomplete', message: 'Row 2 lacks: a skill.' }],
      }),
    );
    open();

    await userEvent.click(await screen.findByRole('button', { name: 'Publish…' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Publish' }));

    const refused = await screen.findByText('Row 2 lacks: a skill.');
    expect(refused.closest('tr')).toHaveTextContent('Calls');
    expect(screen.getByText('Close its gaps first.')).toBeVisible();
  });

  it('ends with a comment when the plan goes back', async () => {
    planServer({ ...plan, status: 'in-review' });
    open();

    await userEvent.click(await screen.findByRole('button', { name: 'Return to draft…' }));
    const back = await screen.findByRole('button', { name: 'Return to draft' });
    expect(back).toBeDisabled();
    await userEvent.type(screen.getByRole('textbox', { name: /What is to be done/ }), 'More tasks');
    await userEvent.click(back);

    expect(await screen.findByRole('button', { name: 'Send for review' })).toBeVisible();
  });
});

it('shows an auditor a draft without any way to change it', async () => {
  planServer(plan);
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({ userName: 'ana', name: 'Ana', roles: ['auditor', 'employee'] }),
    ),
  );
  open();

  await screen.findByText('Drafting letters');
  expect(within(screen.getByRole('table')).queryAllByRole('button')).toEqual([]);
  expect(screen.queryByRole('button', { name: 'Send for review' })).toBe(null);
});
