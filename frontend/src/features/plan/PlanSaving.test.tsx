import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { problem } from '../../test/server';
import { changedRow, toContent } from './planRows';
import { cell, open, plan, typeTask } from './testPage';
import { planServer } from './testServer';

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
