import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, it } from 'vitest';
import { page, server } from '../../test/server';
import { changedRow, newRow } from './planRows';
import { cell, open, plan } from './testPage';
import { aRow } from './testPlan';
import { planServer } from './testServer';

const order = (rows?: { activity?: string | null }[]) => rows?.map(({ activity }) => activity);

it('moves a row by Alt and an arrow, says where it is now and keeps the keyboard', async () => {
  const api = planServer(plan);
  open();
  const calls = await cell(/^Calls/);
  calls.focus();

  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');

  expect(screen.getByText('The row is now number 1 of 2.')).toBeInTheDocument();
  expect(document.activeElement).toHaveTextContent('Calls');
  await expect.poll(() => order(api.writes.at(-1)?.rows)).toEqual(['Calls', 'Drafting letters']);
});

it('walks the cells by arrows; Enter opens one, Esc closes it and stays', async () => {
  planServer(plan);
  open();
  (await cell(/^Drafting letters/)).focus();

  await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{Enter}');
  const editor = screen.getByRole('dialog', { name: 'How it is practised, row 2' });
  expect(within(editor).getByRole('textbox', { name: 'Task in real work' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');

  expect(screen.queryByRole('dialog')).toBe(null);
  expect(document.activeElement).toHaveTextContent('2 × a week');
});

it('brings a deleted row back to its place', async () => {
  const api = planServer(plan);
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Actions for row 1' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Delete row' }));
  await expect.poll(() => order(api.plan.rows)).toEqual(['Calls']);

  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));

  await expect.poll(() => order(api.plan.rows)).toEqual(['Drafting letters', 'Calls']);
});

it('says in the cell what is missing, and counts the row once it is filled', async () => {
  planServer({ ...plan, rows: [changedRow(aRow({ id: 'a' }), { practiceTimes: null })] });
  open();
  expect(await screen.findByText('0 of 1 rows complete')).toBeVisible();

  await userEvent.click(await cell(/How often\?/));
  await userEvent.type(screen.getByRole('textbox', { name: 'Times' }), '3');

  expect(await screen.findByText('1 of 1 rows complete')).toBeVisible();
  expect(screen.queryByText('How often?')).toBe(null);
  expect(await screen.findByText('Saved')).toBeVisible();
});

it("adds rows for the role's targets that have none yet", async () => {
  const api = planServer({ ...plan, rows: [newRow({ skillId: 'one' })] });
  const target = (skillId: string, targetLevel: number) => ({
    id: skillId,
    skillId,
    skillStatement: `Skill ${skillId}`,
    targetLevel,
  });
  server.use(
    http.get('*/api/v1/skill-targets', () =>
      page([target('one', 2), target('two', 2), target('three', 4)]),
    ),
  );
  open();

  await userEvent.click(await screen.findByRole('button', { name: /2 skills have no row yet/ }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Add all 2' }));

  await expect
    .poll(() => api.plan.rows.map(({ skillId }) => skillId))
    .toEqual(['one', 'three', 'two']);
  expect(await screen.findByRole('dialog', { name: 'Where it shows up, row 2' })).toBeVisible();
});
