import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { page, server } from '../../test/server';
import PlanDiffPage from './PlanDiffPage';
import type { PlanDiff, RowDiff } from './queries';
import { aRow, aSummary } from './testPlan';

const side = { id: 'v2', number: 2, title: 'AI in claims', roleTitle: 'Claims clerk' };
const diff: PlanDiff = {
  from: { ...side, id: 'v1', number: 1, status: 'superseded' },
  to: { ...side, status: 'published' },
  rows: [
    kept('a', { skillVersion: 1 }, { skillVersion: 2, practiceTimes: 5 }, [
      'skill',
      'practice-frequency',
    ]),
    { ...kept('b', {}, {}, []), change: 'unchanged' },
    { ...kept('c', {}, {}, []), change: 'removed', placeAfter: null, after: null },
  ],
};

function kept(key: string, before: object, after: object, parts: RowDiff['parts']): RowDiff {
  return {
    externalId: key,
    change: 'changed',
    moved: false,
    parts,
    placeBefore: 1,
    placeAfter: 1,
    before: aRow({ externalId: key, ...before }),
    after: aRow({ externalId: key, ...after }),
  };
}

it('shows what became of each row, and folds away those that are the same', async () => {
  server.use(
    http.get('*/api/v1/plans/v2/versions', () => page([aSummary({ id: 'v2', number: 2 })])),
    http.get('*/api/v1/plans/v2/diff', () => HttpResponse.json(diff)),
  );
  renderPage(PlanDiffPage, '/plans/$id/changes', '/plans/v2/changes?from=v1');

  expect(await screen.findByText(/Version 2 against version 1:/)).toHaveTextContent(
    '1 row removed, 1 row changed.',
  );
  const [, changed, removed] = screen.getAllByRole('row');
  const cells = within(changed as HTMLElement);
  expect(cells.getByText('version 1').closest('del')).not.toBeNull();
  expect(cells.getByText('5 × a week').closest('ins')).not.toBeNull();
  expect(within(removed as HTMLElement).getByText('Removed')).toBeVisible();
  expect(screen.getAllByRole('row')).toHaveLength(3);

  await userEvent.click(screen.getByRole('button', { name: 'All rows' }));
  expect(screen.getAllByRole('row')).toHaveLength(4);
});

it('compares with the version before when none is named', async () => {
  server.use(
    http.get('*/api/v1/plans/v2/versions', () =>
      page([aSummary({ id: 'v2', number: 2 }), aSummary({ id: 'v1', number: 1 })]),
    ),
    http.get('*/api/v1/plans/v2/diff', ({ request }) =>
      new URL(request.url).searchParams.get('from') === 'v1'
        ? HttpResponse.json(diff)
        : new HttpResponse(null, { status: 400 }),
    ),
  );
  renderPage(PlanDiffPage, '/plans/$id/changes', '/plans/v2/changes');

  expect(await screen.findByText(/Version 2 against version 1:/)).toBeVisible();
});

it('says that the first version has none before it', async () => {
  server.use(
    http.get('*/api/v1/plans/v1/versions', () => page([aSummary({ id: 'v1', number: 1 })])),
  );
  renderPage(PlanDiffPage, '/plans/$id/changes', '/plans/v1/changes');

  expect(await screen.findByText('There is no version before this one')).toBeVisible();
});
