import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { delay, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { server } from '../../test/server';
import { linter, open, serveRest, statement, tag, vague, writable } from './testPage';
import { aSkill } from './testSkill';

beforeEach(serveRest);

it('remarks on the words while they are written', async () => {
  open(aSkill({ statement: 'Reviews AI drafts' }));
  await screen.findByText(/Nothing to remark/);

  const field = await writable();
  field.focus();
  field.setSelectionRange(17, 17);
  await userEvent.paste(' appropriately');

  expect(await screen.findByText('Sets no standard.')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('1 finding');
  expect(document.querySelector('mark')?.textContent).toBe('appropriately');
});

it('ignores an answer that comes after the words have changed again', async () => {
  server.use(linter(vague));
  open(aSkill({ statement: 'Reviews' }));
  const field = await writable();
  await userEvent.clear(field);
  await userEvent.paste(vague);
  await delay(300);

  await userEvent.clear(field);
  await userEvent.paste('Reviews each draft');
  expect(await screen.findByText(/Nothing to remark/)).toBeVisible();
  await delay(700);

  expect(screen.queryByText('Sets no standard.')).toBeNull();
});

it('takes a rewrite, selects its first blank, and takes it back', async () => {
  open(aSkill({ statement: vague }));
  await userEvent.click(await screen.findByRole('button', { name: /^Take it/ }));

  const field = await writable();
  expect(field).toHaveValue('Reviews AI drafts [to what standard]');
  await waitFor(() =>
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('[to what standard]'),
  );

  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(field).toHaveValue(vague);
});

it('keeps a finding with its reason when the skill is saved', async () => {
  const written: unknown[] = [];
  const skill = aSkill({ statement: vague });
  open(skill);
  await userEvent.click(await screen.findByRole('button', { name: /^Keep “appropriately”/ }));
  await userEvent.type(screen.getByLabelText(/Why may/), 'Agreed{Enter}');
  expect(screen.queryByText('Sets no standard.')).toBeNull();

  server.use(
    http.put('*/api/v1/skills/:id', () => Response.json(skill, tag(skill))),
    http.post('*/api/v1/skills/:id/waivers', async ({ request }) => {
      written.push(await request.json());
      return Response.json({ ...(written[0] as object), id: 'w', by: 'lena', at: '' });
    }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  await expect
    .poll(() => written)
    .toEqual([
      {
        rule: 'vague-standard',
        words: 'appropriately',
        reason: 'Agreed',
      },
    ]);
});

it('lets an auditor read and change nothing', async () => {
  server.use(
    http.get('*/api/v1/me', () =>
      Response.json({ userName: 'ana', name: 'Ana', email: null, roles: ['auditor', 'employee'] }),
    ),
  );
  open(aSkill({ statement: vague }));

  expect(await statement()).toHaveAttribute('readonly');
  expect(await screen.findByText('Sets no standard.')).toBeVisible();
  for (const name of [/^Take it/, /^Keep/, 'Publish…', 'More actions', /^Add a role/]) {
    expect(screen.queryByRole('button', { name })).toBeNull();
  }
});
