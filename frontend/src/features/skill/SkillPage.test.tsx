import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { delay, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { page, problem, server } from '../../test/server';
import type { Finding, Skill } from './queries';
import SkillPage from './SkillPage';
import { aFinding, aSkill } from './testSkill';

const vague = 'Reviews AI drafts appropriately';
const tag = (skill: Skill) => ({ headers: { ETag: `"${skill.version}"` } });

/** A linter that remarks on "appropriately"; `slow` answers for a wording arrive late. */
const linter = (slow = '') =>
  http.post('*/api/v1/skills/lint', async ({ request }) => {
    const { statement } = (await request.json()) as { statement: string };
    if (slow && statement === slow) await delay(600);
    const findings: Finding[] = statement.includes('appropriately')
      ? [
          aFinding(statement, 'appropriately', {
            rule: 'vague-standard',
            reason: 'Sets no standard.',
            rewrite: 'Reviews AI drafts [to what standard]',
          }),
        ]
      : [];
    return Response.json({ findings });
  });

function serve(skill: Skill) {
  server.use(http.get('*/api/v1/skills/:id', () => Response.json(skill, tag(skill))));
}

const open = (skill: Skill) => {
  serve(skill);
  return renderPage(SkillPage, '/skills/$id', `/skills/${skill.id}`);
};
const statement = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: /Statement/ });
/** The field as soon as it is known that this person may write. */
async function writable() {
  const field = await statement();
  await waitFor(() => expect(field).not.toHaveAttribute('readonly'));
  return field;
}

beforeEach(() => {
  server.use(
    linter(),
    http.get('*/api/v1/skills/lint-rules', () => Response.json({ rules: [] })),
    http.get('*/api/v1/skills/:id/versions', () => page([])),
    http.get('*/api/v1/skill-targets', () => page([])),
  );
});

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

it('says which findings stand in the way of publishing', async () => {
  open(aSkill({ statement: vague, findings: [aFinding(vague, 'appropriately')] }));

  await userEvent.click(await screen.findByRole('button', { name: 'Publish…' }));

  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText('“appropriately” is a state of mind.')).toBeVisible();
  expect(within(dialog).queryByRole('button', { name: 'Publish' })).toBeNull();
});

it('publishes with a note and shows the new version', async () => {
  const sent: unknown[] = [];
  const skill = aSkill();
  const published = aSkill({ version: 4, status: 'published', publishedVersion: 1 });
  server.use(
    http.post('*/api/v1/skills/:id/publish', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      serve(published);
      return Response.json(published, tag(published));
    }),
  );
  open(skill);
  await userEvent.click(await screen.findByRole('button', { name: 'Publish…' }));
  await userEvent.type(await screen.findByLabelText('Note'), 'First');
  await userEvent.click(screen.getByRole('button', { name: 'Publish' }));

  expect(await screen.findAllByText('Published v1')).toHaveLength(2);
  expect(sent).toEqual(['"3"', { note: 'First' }]);
});

it('shows what the next version changes and asks why before it is published', async () => {
  const sent: unknown[] = [];
  const skill = aSkill({ status: 'published', publishedVersion: 1, unpublishedChanges: true });
  const published = { ...skill, version: 4, publishedVersion: 2, unpublishedChanges: false };
  server.use(
    http.get('*/api/v1/skills/:id/diff', () =>
      Response.json({
        skillId: skill.id,
        from: 1,
        to: null,
        note: null,
        fields: [{ field: 'need', before: 'Review', after: 'Reviewing output before use' }],
      }),
    ),
    http.post('*/api/v1/skills/:id/publish', async ({ request }) => {
      sent.push(await request.json());
      serve(published);
      return Response.json(published, tag(published));
    }),
  );
  open(skill);
  await userEvent.click(await screen.findByRole('button', { name: 'Publish…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Publish version 2' }));

  expect(await dialog.findByText('Review')).toBeVisible();
  expect(dialog.getByText('Reviewing output before use')).toBeVisible();
  expect(dialog.getByRole('button', { name: 'Publish' })).toBeDisabled();

  await userEvent.type(dialog.getByRole('textbox', { name: /What changed/ }), 'The whole need');
  await userEvent.click(dialog.getByRole('button', { name: 'Publish' }));
  await expect.poll(() => sent).toEqual([{ note: 'The whole need' }]);
});

it('opens a version and compares it with the one before or with the draft', async () => {
  const asked: string[] = [];
  const skill = aSkill({ status: 'published', publishedVersion: 2, unpublishedChanges: true });
  const version = (number: number) => ({
    number,
    need: skill.need,
    statement: `Statement ${number}`,
    note: `Note ${number}`,
    publishedAt: '2026-02-03T09:00:00Z',
    publishedBy: 'lena',
  });
  server.use(
    http.get('*/api/v1/skills/:id/versions', () => page([version(2), version(1)])),
    http.get('*/api/v1/skills/:id/versions/:number', () => Response.json(version(2))),
    http.get('*/api/v1/skills/:id/diff', ({ request }) => {
      asked.push(new URL(request.url).search);
      return Response.json({ skillId: skill.id, from: 1, to: 2, note: null, fields: [] });
    }),
  );
  open(skill);
  await userEvent.click(await screen.findByRole('button', { name: 'Version 2' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Version 2' }));
  expect(await dialog.findByText('The wording is the same.')).toBeVisible();

  await userEvent.click(dialog.getByLabelText('Compare with', { selector: 'input' }));
  await userEvent.click(await screen.findByRole('option', { name: 'the draft' }));
  await expect.poll(() => asked).toContain('?from=2&to=draft');
  expect(asked).toContain('?from=1&to=2');

  await userEvent.click(dialog.getByRole('radio', { name: 'Whole text' }));
  expect(await dialog.findByText('Statement 2')).toBeVisible();
});

it('shows the refusal of the server where it was asked to publish', async () => {
  server.use(
    http.post('*/api/v1/skills/:id/publish', () =>
      problem(422, 'Not publishable', {
        violations: [
          { pointer: '/statement', code: 'no-context', message: 'No place in the work.' },
        ],
      }),
    ),
  );
  open(aSkill());
  await userEvent.click(await screen.findByRole('button', { name: 'Publish…' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Publish' }));

  expect(await screen.findByText('No place in the work.')).toBeVisible();
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
