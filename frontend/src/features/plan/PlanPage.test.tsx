import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { page, problem, server } from '../../test/server';
import PlanPage from './PlanPage';
import { changedRow, newRow, toContent } from './planRows';
import { aPlan, aRow } from './testPlan';
import { planServer } from './testServer';

const plan = aPlan({ id: 'p', rows: [aRow({ id: 'a' }), aRow({ id: 'b', activity: 'Calls' })] });
const open = () => renderPage(PlanPage, '/plans/$id', '/plans/p');
const cell = (name: RegExp, row = 0) =>
  screen.findAllByRole('button', { name }).then((cells) => cells[row] as HTMLElement);
const order = (rows?: { activity?: string | null }[]) => rows?.map(({ activity }) => activity);

async function typeTask(text: string) {
  await userEvent.click(await cell(/2 × a week/));
  const task = screen.getByRole('textbox', { name: 'Task in real work' });
  await userEvent.clear(task);
  await userEvent.paste(text);
}

describe('a draft', () => {
  it('saves the whole plan once, after a pause in typing', async () => {
    const api = planServer(plan);
    open();

    await typeTask('Log three drafts');
    expect(screen.getByText('Saving…')).toBeVisible();

    expect(await screen.findByText('Saved')).toBeVisible();
    expect(api.writes.length).toBe(1);
    expect(api.writes[0]?.rows[0]).toMatchObject({ id: 'a', practiceTask: 'Log three drafts' });
    expect(api.writes[0]?.rows.length).toBe(2);
  });

  it('never has two writes under way, and writes what was typed meanwhile', async () => {
    const api = planServer(plan);
    let letThrough = () => {};
    api.gate = new Promise((resolve) => {
      letThrough = resolve;
    });
    open();

    await typeTask('First');
    await expect.poll(() => api.atOnce).toBe(1);
    await userEvent.type(screen.getByRole('textbox', { name: 'Task in real work' }), ' and more');
    await new Promise((resolve) => setTimeout(resolve, 1200));
    letThrough();

    await expect
      .poll(() => api.writes.map(({ rows }) => rows[0]?.practiceTask))
      .toEqual(['First', 'First and more']);
    expect(api.atOnce).toBe(1);
    expect(api.plan.version).toBe(2);
  });

  it('says that it is not saved while the server is away, and saves by itself afterwards', async () => {
    const api = planServer(plan);
    api.failures.push(HttpResponse.error() as Response);
    open();

    await typeTask('Kept');

    expect(await screen.findByText('Not saved')).toBeVisible();
    expect(await screen.findByText('Saved', {}, { timeout: 5000 })).toBeVisible();
    expect(api.plan.rows[0]?.practiceTask).toBe('Kept');
  });

  it('brings back what was not saved before a reload, and saves it', async () => {
    const api = planServer(plan);
    const values = { title: 'Another title', rows: plan.rows };
    const base = { title: plan.title, rows: plan.rows };
    sessionStorage.setItem('upskill.draft.plan:p', JSON.stringify({ base, etag: '"0"', values }));
    open();

    expect(await screen.findByRole('heading', { name: /Another title/ })).toBeVisible();
    await expect.poll(() => api.plan.title).toBe('Another title');
    await expect.poll(() => sessionStorage.getItem('upskill.draft.plan:p')).toBe(null);
  });

  it('shows at its row why the server refuses a write, and saves once it is put right', async () => {
    const api = planServer(plan);
    api.failures.push(
      problem(400, 'The input is not valid', {
        violations: [{ pointer: '/rows/1/activity', code: 'size', message: 'Far too long' }],
      }),
    );
    open();

    await typeTask('Anything');

    const refused = await screen.findByText('Far too long');
    expect(refused.closest('tr')).toHaveTextContent('Calls');
    await userEvent.type(screen.getByRole('textbox', { name: 'Task in real work' }), '!');
    expect(await screen.findByText('Saved')).toBeVisible();
    expect(screen.queryByText('Far too long')).toBe(null);
    expect(api.plan.rows[0]?.practiceTask).toBe('Anything!');
  });
});

describe('two people at once', () => {
  it('puts my change on top of the newer version when I say so', async () => {
    const api = planServer(plan);
    open();
    await cell(/2 × a week/);
    const [first, second] = plan.rows as [(typeof plan.rows)[0], (typeof plan.rows)[0]];
    const theirs = [changedRow(first, { goodUse: 'Theirs' }), second];
    api.save(toContent({ title: plan.title, rows: theirs }));

    await typeTask('Mine');
    await userEvent.click(await screen.findByRole('button', { name: 'Reload and re-apply' }));

    await expect.poll(() => api.plan.rows[0]?.practiceTask).toBe('Mine');
    expect(api.plan.rows[0]?.goodUse).toBe('Theirs');
  });

  it('is no conflict when only the answer to my own write was lost', async () => {
    const api = planServer(plan);
    open();
    await typeTask('Mine');
    const [first, second] = plan.rows as [(typeof plan.rows)[0], (typeof plan.rows)[0]];
    api.save(
      toContent({ title: plan.title, rows: [changedRow(first, { practiceTask: 'Mine' }), second] }),
    );

    expect(await screen.findByText('Saved')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Reload and re-apply' })).toBe(null);
    expect(api.plan.version).toBe(1);
  });
});

describe('the table', () => {
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
});

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
