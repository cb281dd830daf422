import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { renderPage } from '../../../test/render';
import { page, server } from '../../../test/server';
import type { Grid } from './cells';
import TargetGridPage from './TargetGridPage';

const statements = ['Checks figures', 'Flags sources'];
const grid = (level: number, version: number): Grid => ({
  skills: statements.map((statement, at) => ({
    skillId: `s${at}`,
    externalId: `skill-${at}`,
    statement,
    need: null,
    archived: false,
  })),
  items: ['Clerk', 'Lawyer'].map((title, at) => ({
    roleId: `r${at}`,
    externalId: `role-${at}`,
    title,
    cells: at
      ? []
      : [{ skillId: 's0', targetId: 't', version, targetLevel: level, reason: 'Daily' }],
  })),
  nextCursor: null,
  total: 2,
  totalIsExact: true,
});

interface Wish {
  roleId: string;
  skillId: string;
  targetLevel: number | null;
  version: number | null;
}
let sent: Wish[][] = [];

beforeEach(() => {
  sent = [];
  server.use(
    http.get('*/api/v1/skill-targets/grid', () => HttpResponse.json(grid(2, 5))),
    http.get('*/api/v1/skills/facets', () =>
      HttpResponse.json({ owners: [], sources: [], needs: [] }),
    ),
    http.get('*/api/v1/role-groups', () => page([])),
    http.post('*/api/v1/skill-targets/batch', async ({ request }) => {
      const { items } = (await request.json()) as { items: Wish[] };
      sent.push(items);
      return HttpResponse.json({
        items: items.map(({ roleId, skillId, targetLevel, version }) => ({
          roleId,
          skillId,
          status: 200,
          target: targetLevel && {
            skillId,
            targetId: 't',
            version: (version ?? -1) + 1,
            targetLevel,
            reason: null,
          },
          problem: null,
        })),
      });
    }),
  );
});

async function open() {
  renderPage(TargetGridPage, '/skills/grid');
  const found = await screen.findByRole('grid');
  await screen.findByRole('button', { name: 'Set level 1' });
  found.focus();
  return found;
}
const cell = (row: number, column: number) => {
  const found = document.getElementById(`target-${row}-${column}`);
  if (!found) throw new Error('no such cell');
  return found;
};
const paste = (at: HTMLElement, text: string) =>
  fireEvent.paste(at, { clipboardData: { getData: () => text } });

it('sets, clears, takes back and saves levels by the keyboard', async () => {
  await open();
  expect(cell(0, 0)).toHaveAccessibleName('level 2, with a reason');

  await userEvent.keyboard('3{ArrowRight}4{ArrowDown}{Home}1{Control>}z{/Control}');
  expect([cell(0, 0), cell(0, 1), cell(1, 0)].map((one) => one.textContent)).toEqual([
    '3',
    '4',
    '·',
  ]);
  await userEvent.keyboard('{Control>}y{/Control}{Delete}{Control>}s{/Control}');

  await expect.poll(() => sent).toHaveLength(1);
  expect(sent[0]).toEqual([
    { roleId: 'r0', skillId: 's0', targetLevel: 3, reason: null, version: 5 },
    { roleId: 'r0', skillId: 's1', targetLevel: 4, reason: null, version: null },
  ]);

  const toast = await screen.findByText(/2 targets saved/);
  await userEvent.click(within(toast).getByRole('button', { name: 'Undo' }));
  await expect
    .poll(() => sent[1])
    .toEqual([
      { roleId: 'r0', skillId: 's0', targetLevel: 2, reason: 'Daily', version: 6 },
      { roleId: 'r0', skillId: 's1', targetLevel: null, reason: '', version: 0 },
    ]);
});

it('fills a range, and pastes a block by its headers', async () => {
  const found = await open();
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}1');
  expect(found.querySelectorAll('[data-changed]')).toHaveLength(4);

  paste(found, '\tflags sources\nLAWYER\t4\nPilot\t2\n');
  expect(cell(1, 1)).toHaveTextContent('4');
  expect(await screen.findByText('not in the grid: Pilot')).toBeVisible();
});

it('shows both levels where somebody else was faster, and saves over them only when told', async () => {
  server.use(
    http.post(
      '*/api/v1/skill-targets/batch',
      async ({ request }) => {
        const { items } = (await request.json()) as { items: Wish[] };
        sent.push(items);
        server.use(http.get('*/api/v1/skill-targets/grid', () => HttpResponse.json(grid(4, 6))));
        const target = { skillId: 's0', targetId: 't', version: 6, targetLevel: 4, reason: null };
        const problem = {
          type: 'urn:upskill:problem:stale-version',
          title: 'Stale',
          status: 412,
          requestId: 'r',
          violations: [],
        };
        return HttpResponse.json(
          { items: [{ roleId: 'r0', skillId: 's0', status: 412, target, problem }] },
          { status: 422 },
        );
      },
      { once: true },
    ),
  );
  await open();
  await userEvent.keyboard('1');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  const said = await screen.findByText(/Somebody else has changed 1 of these cells/);
  const alert = said.closest<HTMLElement>('[role="alert"]') ?? said;
  expect(cell(0, 0)).toHaveTextContent('1≠ 4');
  await userEvent.click(within(alert).getByRole('button', { name: 'Save mine over them' }));
  await expect.poll(() => sent.length).toBe(2);
  expect(sent[1]).toMatchObject([{ targetLevel: 1, version: 6 }]);
});

it('asks for the reason of a level', async () => {
  await open();
  await userEvent.keyboard('{Enter}');
  const field = await screen.findByRole('textbox', { name: 'Why this level?' });
  expect(field).toHaveValue('Daily');
  await userEvent.clear(field);
  await userEvent.type(field, 'Every month');
  await userEvent.click(screen.getByRole('button', { name: 'Take it over' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Save' }));

  await expect
    .poll(() => sent[0])
    .toMatchObject([{ targetLevel: 2, reason: 'Every month', version: 5 }]);
});
