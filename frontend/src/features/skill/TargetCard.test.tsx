import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { delay, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { page, problem, server } from '../../test/server';
import type { SkillTarget } from './queries';
import RoleTargets from './RoleTargets';
import { aSkill } from './testSkill';

const target: SkillTarget = {
  id: 't',
  version: 5,
  source: 'local',
  externalId: 'x',
  roleId: 'r',
  roleTitle: 'Claims clerk',
  skillId: 's',
  skillStatement: 'Checks figures',
  roleArchived: false,
  skillArchived: false,
  targetLevel: 2,
  reason: 'Figures reach customers',
  createdAt: '2026-01-02T09:00:00Z',
  updatedAt: '2026-01-02T09:00:00Z',
};
const input = {
  source: 'local',
  externalId: 'x',
  roleId: 'r',
  skillId: 's',
  targetLevel: 2,
  reason: 'Figures reach customers',
};

const Section = () => <RoleTargets recordId="r" />;
const open = (targets: SkillTarget[]) => {
  server.use(http.get('*/api/v1/skill-targets', () => page(targets)));
  renderPage(Section, '/roles/r');
};

it('saves another level as soon as it is chosen', async () => {
  const sent: unknown[] = [];
  server.use(
    http.put('*/api/v1/skill-targets/t', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return Response.json(target, { headers: { ETag: '"6"' } });
    }),
  );
  open([target]);
  await userEvent.click(await screen.findByRole('radio', { name: '4' }));

  await expect.poll(() => sent).toEqual(['"5"', { ...input, targetLevel: 4 }]);
});

it('puts another level on top of a reason that somebody else has changed', async () => {
  const sent: unknown[] = [];
  const newest = { ...target, version: 8, reason: 'Letters bind us' };
  server.use(
    http.get('*/api/v1/skill-targets/t', () => Response.json(newest, { headers: { ETag: '"8"' } })),
    http.put('*/api/v1/skill-targets/t', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      if (sent.length === 2) return problem(412, 'Changed meanwhile');
      return Response.json({ ...newest, version: 9, targetLevel: 4 }, { headers: { ETag: '"9"' } });
    }),
  );
  open([target]);
  await userEvent.click(await screen.findByRole('radio', { name: '4' }));
  const question = await screen.findByRole('dialog', { name: 'Somebody else was faster' });
  expect(question).toHaveTextContent('Reason');
  expect(question).toHaveTextContent('Letters bind us');
  await userEvent.click(screen.getByRole('button', { name: 'Do it anyway' }));

  await expect
    .poll(() => sent.slice(2))
    .toEqual(['"8"', { ...input, targetLevel: 4, reason: 'Letters bind us' }]);
});

it('goes back to the saved level when the server refuses', async () => {
  server.use(http.put('*/api/v1/skill-targets/t', () => problem(409, 'Changed meanwhile')));
  open([target]);
  await userEvent.click(await screen.findByRole('radio', { name: '4' }));

  expect(await screen.findByText('Changed meanwhile')).toBeVisible();
  await expect
    .poll(() => screen.getByRole<HTMLInputElement>('radio', { name: '2' }).checked)
    .toBe(true);
});

it('saves a reason when it is left, and forgets it with Esc', async () => {
  const sent: unknown[] = [];
  server.use(
    http.put('*/api/v1/skill-targets/t', async ({ request }) => {
      sent.push(await request.json());
      return Response.json(target, { headers: { ETag: '"6"' } });
    }),
  );
  open([target]);
  const reason = await screen.findByLabelText('Reason for “Checks figures”');
  await userEvent.type(reason, '!{Escape}');
  expect(reason).toHaveValue('Figures reach customers');
  await userEvent.type(reason, '!{Enter}');

  await expect.poll(() => sent).toEqual([{ ...input, reason: 'Figures reach customers!' }]);
});

it('puts a second quick change on top of the first', async () => {
  const sent: unknown[] = [];
  let version = 5;
  server.use(
    http.put('*/api/v1/skill-targets/t', async ({ request }) => {
      const body = (await request.json()) as Partial<SkillTarget>;
      sent.push([request.headers.get('If-Match'), body.targetLevel, body.reason]);
      await delay(50);
      version += 1;
      return Response.json({ ...target, ...body, version }, { headers: { ETag: `"${version}"` } });
    }),
  );
  open([target]);
  await userEvent.click(await screen.findByRole('radio', { name: '4' }));
  await userEvent.type(screen.getByLabelText('Reason for “Checks figures”'), '!{Enter}');

  await expect
    .poll(() => sent)
    .toEqual([
      ['"5"', 4, 'Figures reach customers'],
      ['"6"', 4, 'Figures reach customers!'],
    ]);
});

it('removes a skill and puts it back', async () => {
  const sent: unknown[] = [];
  server.use(
    http.delete('*/api/v1/skill-targets/t', () => new Response(null, { status: 204 })),
    http.post('*/api/v1/skill-targets', async ({ request }) => {
      sent.push(await request.json());
      return Response.json(target, { status: 201, headers: { ETag: '"0"' } });
    }),
  );
  open([target]);
  await userEvent.click(await screen.findByRole('button', { name: 'Remove “Checks figures”' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));

  await expect.poll(() => sent).toEqual([input]);
});

it('adds a found skill with the chosen level, or writes a new one', async () => {
  const sent: unknown[] = [];
  server.use(
    http.get('*/api/v1/skills', () => page([aSkill({ id: 'k', statement: 'Flags sources' })])),
    http.post('*/api/v1/skills', async ({ request }) => {
      sent.push(await request.json());
      return Response.json(aSkill({ id: 'n' }), { status: 201, headers: { ETag: '"0"' } });
    }),
    http.post('*/api/v1/skill-targets', async ({ request }) => {
      sent.push(await request.json());
      return Response.json(target, { status: 201, headers: { ETag: '"0"' } });
    }),
  );
  open([]);
  expect(await screen.findByText('No skills for this role yet')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Add a skill' }));
  await userEvent.click(screen.getByRole('radio', { name: '3' }));
  await userEvent.click(screen.getByRole('combobox', { name: 'Skill to add' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Flags sources' }));
  await expect.poll(() => sent).toEqual([{ roleId: 'r', skillId: 'k', targetLevel: 3 }]);

  await userEvent.type(screen.getByRole('combobox', { name: 'Skill to add' }), 'Doubts');
  await userEvent.click(
    await screen.findByRole('option', { name: 'Write “Doubts” as a new skill' }),
  );
  await expect
    .poll(() => sent.slice(1))
    .toEqual([{ statement: 'Doubts' }, { roleId: 'r', skillId: 'n', targetLevel: 3 }]);
});
