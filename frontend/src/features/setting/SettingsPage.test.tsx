import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { problem, server } from '../../test/server';
import { paths } from '../../urls';
import type { Setting } from './queries';
import SettingsPage from './SettingsPage';

const levels: Setting = {
  name: 'levels',
  version: 3,
  value: { names: ['Junior', 'Senior'] },
  delivered: { names: ['Associate'] },
  changed: true,
  changedBy: 'Lena Weber',
  changedAt: '2026-03-01T08:00:00Z',
  recomputing: null,
};
const rules: Setting = {
  ...levels,
  name: 'skill-rules',
  value: {
    rules: [
      {
        rule: 'vague-standard',
        on: true,
        title: 'A vague standard',
        language: 'en',
        check: 'phrase',
        phrases: ['well'],
        exceptions: [],
        criteria: [],
        silentAfter: [],
        limit: null,
        reason: 'Says nothing.',
        rewrite: '{before}',
      },
    ],
  },
};

function serve(setting: Setting) {
  server.use(
    http.get('*/api/v1/settings', () => HttpResponse.json({ items: [setting] })),
    http.get('*/api/v1/settings/:name', () =>
      HttpResponse.json(setting, { headers: { ETag: `"${setting.version}"` } }),
    ),
  );
}

it('saves a list with the version it was made from, and offers the way back', async () => {
  serve(levels);
  const sent: unknown[] = [];
  server.use(
    http.put('*/api/v1/settings/levels', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return HttpResponse.json({ ...levels, version: 4 }, { headers: { ETag: '"4"' } });
    }),
  );
  renderPage(SettingsPage, paths.setting, '/settings/levels');

  await userEvent.click(await screen.findByRole('button', { name: 'Move Senior up' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  await screen.findByText('Setting saved');
  expect(sent).toEqual(['"3"', { value: { names: ['Senior', 'Junior'] } }]);
  expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
});

it('puts what the server refuses on the field it is about', async () => {
  serve(levels);
  server.use(
    http.put('*/api/v1/settings/levels', () =>
      problem(400, 'Some values are not allowed', {
        violations: [{ pointer: '/value/names/1', code: 'repeated', message: 'Is there twice.' }],
      }),
    ),
  );
  renderPage(SettingsPage, paths.setting, '/settings/levels');

  await userEvent.type(await screen.findByRole('textbox', { name: 'Level 2' }), '!');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByText('Is there twice.')).toBeVisible();
});

it('asks before it goes back to the delivered values', async () => {
  serve(levels);
  let asked = '';
  server.use(
    http.delete('*/api/v1/settings/levels', ({ request }) => {
      asked = request.headers.get('If-Match') ?? '';
      return HttpResponse.json({ ...levels, changed: false, version: 4 });
    }),
  );
  renderPage(SettingsPage, paths.setting, '/settings/levels');

  await userEvent.click(await screen.findByRole('button', { name: /^Back to the delivered/ }));
  const dialog = await screen.findByRole('dialog');
  expect(asked).toBe('');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Put them back' }));

  await waitFor(() => expect(asked).toBe('"3"'));
});

it('shows what a rule would flag before it is saved', async () => {
  serve(rules);
  server.use(
    http.post('*/api/v1/settings/skill-rules/preview', () =>
      HttpResponse.json({
        checked: 40,
        flaggedBefore: 3,
        flaggedAfter: 1,
        flagged: 0,
        cleared: 2,
        items: [],
        nextAfter: null,
        ranking: null,
      }),
    ),
  );
  renderPage(SettingsPage, paths.setting, '/settings/skill-rules');

  await userEvent.click(await screen.findByRole('switch', { name: 'Apply “A vague standard”' }));

  expect(await screen.findByText(/3 of 40 records have a finding/)).toBeVisible();
  expect(screen.getByText('No longer found: 2')).toBeVisible();
});

it('shows how other weights would rank the roles before they are saved', async () => {
  const weights = {
    exposure: 0.5,
    depth: 0.2,
    impact: 0.3,
    minimumScoredActivities: 3,
    usualImportance: 3,
  };
  serve({ ...levels, name: 'relevance', value: weights, delivered: weights });
  const placed = { kind: 'role', recordId: '0190d3b0-0000-7000-8000-000000000001' };
  server.use(
    http.post('*/api/v1/settings/relevance/preview', () =>
      HttpResponse.json({
        checked: 12,
        flaggedBefore: 0,
        flaggedAfter: 0,
        flagged: 0,
        cleared: 0,
        items: [],
        nextAfter: null,
        ranking: {
          scoredBefore: 9,
          scoredAfter: 8,
          moved: 5,
          top: [
            {
              ...placed,
              text: 'Claims clerk',
              scoreBefore: 70,
              scoreAfter: 81.2,
              placeBefore: 4,
              placeAfter: 1,
            },
          ],
          bands: [{ from: 80, before: 0, after: 1 }],
        },
      }),
    ),
  );
  renderPage(SettingsPage, paths.setting, '/settings/relevance');

  const depth = await screen.findByRole('textbox', { name: 'Weight of AI depth' });
  await userEvent.clear(depth);
  await userEvent.type(depth, '0.4');

  expect(await screen.findByText(/5 of 12 roles would have another score/)).toBeVisible();
  const row = screen.getByRole('row', { name: /Claims clerk/ });
  expect(within(row).getByText('81.2')).toBeVisible();
  expect(within(row).getByRole('img', { name: 'rises' })).toBeVisible();
});

it('shows an auditor everything and lets them change nothing', async () => {
  serve(levels);
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({ userName: 'ana', name: 'Ana', email: null, roles: ['auditor'] }),
    ),
  );
  renderPage(SettingsPage, paths.setting, '/settings/levels');

  expect(await screen.findByDisplayValue('Junior')).toHaveAttribute('readonly');
  expect(screen.queryByRole('button', { name: 'Add a level' })).toBeNull();
});

it('keeps for good what has no days', async () => {
  serve({
    ...levels,
    name: 'retention',
    value: {
      importFileDays: 365,
      scimCallDays: 30,
      auditDays: null,
      inactivePersonDays: null,
      inactivePeople: null,
    },
  });
  const sent: unknown[] = [];
  server.use(
    http.put('*/api/v1/settings/retention', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...levels, name: 'retention' }, { headers: { ETag: '"4"' } });
    }),
  );
  const user = userEvent.setup();
  renderPage(SettingsPage, paths.setting, '/settings/retention');
  const files = await screen.findByRole('textbox', { name: 'Uploaded files' });
  expect(files).toHaveValue('365 days');
  await user.clear(files);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(sent).toEqual([
      {
        value: {
          importFileDays: null,
          scimCallDays: 30,
          auditDays: null,
          inactivePersonDays: null,
          inactivePeople: null,
        },
      },
    ]),
  );
});

it('says how many people a retention would concern, and can leave them to be erased by hand', async () => {
  serve({
    ...levels,
    name: 'retention',
    value: {
      importFileDays: null,
      scimCallDays: null,
      auditDays: null,
      inactivePersonDays: 400,
      inactivePeople: null,
    },
  });
  const sent: { value: object }[] = [];
  server.use(
    http.get('*/api/v1/erased-people', () => HttpResponse.json({ total: 0 })),
    http.post('*/api/v1/settings/retention/preview', () =>
      HttpResponse.json({
        checked: 9,
        flaggedBefore: 0,
        flaggedAfter: 7,
        flagged: 7,
        cleared: 0,
        items: [],
        nextAfter: null,
        ranking: null,
      }),
    ),
    http.put('*/api/v1/settings/retention', async ({ request }) => {
      sent.push((await request.json()) as { value: object });
      return HttpResponse.json({ ...levels, name: 'retention' }, { headers: { ETag: '"4"' } });
    }),
  );
  renderPage(SettingsPage, paths.setting, '/settings/retention');

  expect(await screen.findByText('Today it would be 7 people.')).toBeVisible();
  await userEvent.click(screen.getByRole('switch', { name: /^Only remind of them/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(sent[0]?.value).toMatchObject({ inactivePeople: 'remind' }));
});
