import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { page, problem, server } from '../../test/server';
import { open, serve, serveRest, tag, vague } from './testPage';
import { aFinding, aSkill } from './testSkill';

beforeEach(serveRest);

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
