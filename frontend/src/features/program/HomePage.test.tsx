import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { server } from '../../test/server';
import HomePage from './HomePage';
import type { Step } from './steps';

const empty: Omit<Step, 'step'> = {
  state: 'empty',
  summary: { total: 0 },
  missing: [],
  missingCount: 0,
};

function serveProgram(...steps: Step[]) {
  server.use(http.get('*/api/v1/program', () => HttpResponse.json({ steps })));
  renderPage(HomePage, '/');
}

it('puts first what keeps others waiting, and leads to the very record', async () => {
  serveProgram(
    {
      step: 'roles',
      state: 'started',
      summary: { total: 1110, inScope: 12, withAiDepth: 11 },
      missing: [
        { code: 'no-ai-depth', recordKind: 'role', recordId: 'r1', label: 'Clerk', count: 1 },
      ],
      missingCount: 1,
    },
    {
      step: 'skills',
      state: 'started',
      summary: { total: 24, published: 20, withOpenFindings: 2 },
      missing: [
        {
          code: 'not-published-but-planned',
          recordKind: 'skill',
          recordId: 's1',
          label: 'Checks drafts',
          count: 1,
        },
      ],
      missingCount: 3,
    },
  );

  const list = await screen.findByRole('region', { name: 'What is missing, most useful first' });
  const labels = within(list)
    .getAllByRole('listitem')
    .map((item) => item.textContent);
  expect(labels[0]).toContain('Checks drafts');
  expect(labels[1]).toContain('Clerk');
  expect(await within(list).findByRole('link', { name: 'Set the AI depth' })).toHaveAttribute(
    'href',
    '/roles/r1',
  );
  expect(screen.getByRole('link', { name: 'Continue: Publish the skill' })).toHaveAttribute(
    'href',
    '/skills/s1',
  );
  expect(screen.getByText('2 more follow when these are done.')).toBeVisible();
});

it('walks somebody who starts with nothing to the first step', async () => {
  serveProgram({ step: 'roles', ...empty }, { step: 'skills', ...empty });

  expect(await screen.findByRole('link', { name: 'Import a role catalog' })).toBeVisible();
});

it('leads to the delivered skills while there are few, and no longer when there are many', async () => {
  serveProgram(
    { step: 'roles', ...empty, state: 'ready', summary: { total: 3, inScope: 3 } },
    { step: 'skills', ...empty, state: 'started', summary: { total: 2 } },
  );

  expect(await screen.findByText('There are only 2 skills yet.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Look at delivered skills' })).toHaveAttribute(
    'href',
    '/skills/starter-library',
  );
});

it('says nothing of delivered skills where there are many', async () => {
  serveProgram({ step: 'skills', ...empty, state: 'started', summary: { total: 6 } });

  expect(await screen.findByText('Nothing is missing: every step is ready.')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Look at delivered skills' })).toBeNull();
});

it('says so when nothing is missing', async () => {
  serveProgram({ step: 'roles', ...empty, state: 'ready', summary: { total: 3, inScope: 3 } });

  expect(await screen.findByText('Nothing is missing: every step is ready.')).toBeVisible();
});
