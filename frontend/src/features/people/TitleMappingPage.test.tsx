import { notifications } from '@mantine/notifications';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { page, problem, server } from '../../test/server';
import type { TitleMapping } from './queries';
import TitleMappingPage from './TitleMappingPage';

const aMapping = (parts: Partial<TitleMapping> = {}): TitleMapping => ({
  id: 'm1',
  version: 3,
  source: 'local',
  title: 'Buyer',
  jobCode: null,
  roleId: 'r1',
  roleTitle: 'Purchaser',
  roleArchived: false,
  peopleCount: 4,
  createdAt: '2026-01-02T09:00:00Z',
  updatedAt: '2026-02-03T09:00:00Z',
  ...parts,
});

interface Unmapped {
  title: string | null;
  jobCode: string | null;
  peopleCount: number;
}

/** Serves both tables and answers what was sent. */
function serve(
  unmapped: Unmapped[],
  mappings: TitleMapping[] = [],
  before: TitleMapping | null = null,
) {
  const sent: string[] = [];
  server.use(
    http.get('*/api/v1/people/counts', () => HttpResponse.json({ active: 40, withoutRole: 9 })),
    http.get('*/api/v1/roles', () => page([])),
    http.get('*/api/v1/title-mappings/unmapped', () => page(unmapped)),
    http.get('*/api/v1/title-mappings/suggestions', ({ request }) => {
      const title = new URL(request.url).searchParams.get('title');
      if (title !== 'Claims handler') return HttpResponse.json([]);
      const best = {
        roleId: 'r9',
        title: 'Claims clerk',
        reason: 'other-title',
        matched: 'Handler',
        share: 0.5,
      };
      return HttpResponse.json([best]);
    }),
    http.get('*/api/v1/title-mappings', () => page(mappings)),
    http.post('*/api/v1/title-mappings/assign', async ({ request }) => {
      const { items } = (await request.json()) as { items: { title: string; roleId: string }[] };
      sent.push(items.map(({ title, roleId }) => `${title} → ${roleId}`).join());
      const mapped = items.map(({ title }, index) => ({
        status: 200,
        mapping: aMapping({ id: `new${index}`, version: 0, title, roleTitle: 'Claims clerk' }),
        before,
        problem: null,
      }));
      return HttpResponse.json({ items: mapped });
    }),
    http.put('*/api/v1/title-mappings/:id', async ({ params, request }) => {
      const { title, roleId } = (await request.json()) as { title: string; roleId: string };
      sent.push(`put ${params.id} ${request.headers.get('If-Match')}: ${title} → ${roleId}`);
      return HttpResponse.json(aMapping({ id: String(params.id), version: 5, title, roleId }));
    }),
    http.delete('*/api/v1/title-mappings/:id', ({ params, request }) => {
      sent.push(`delete ${params.id} ${request.headers.get('If-Match')}`);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  return sent;
}

const open = () => renderPage(TitleMappingPage, '/people/titles');

it('takes a suggestion with its reason, and takes that back', async () => {
  const sent = serve([{ title: 'Claims handler', jobCode: null, peopleCount: 7 }]);
  open();
  expect(await screen.findByText('the role is also called “Handler”')).toBeVisible();
  expect(screen.getByText(/9 people have no role yet/)).toBeVisible();

  await userEvent.click(
    screen.getByRole('button', { name: '“Claims handler” means Claims clerk' }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));

  await expect.poll(() => sent).toEqual(['Claims handler → r9', 'delete new0 "0"']);
});

it('takes back an assignment over another one by putting that there again', async () => {
  notifications.clean();
  const before = aMapping({ id: 'new0', title: 'Claims Handler', roleId: 'r1' });
  const sent = serve([{ title: 'Claims handler', jobCode: null, peopleCount: 7 }], [], before);
  open();

  await userEvent.click(
    await screen.findByRole('button', { name: '“Claims handler” means Claims clerk' }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));

  await expect
    .poll(() => sent)
    .toEqual(['Claims handler → r9', 'put new0 "0": Claims Handler → r1']);
});

it('takes what is suggested for all ticked titles that have a suggestion', async () => {
  const sent = serve([
    { title: 'Claims handler', jobCode: null, peopleCount: 7 },
    { title: 'Ninja', jobCode: null, peopleCount: 1 },
  ]);
  open();
  await screen.findByText('the role is also called “Handler”');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select row 1' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select row 2' }));
  const bar = screen.getByRole('region', { name: 'Selected titles' });
  await userEvent.click(within(bar).getByRole('button', { name: 'Take 1 suggested' }));

  await expect.poll(() => sent).toEqual(['Claims handler → r9']);
});

it('deletes a mapping of the version that was read', async () => {
  const sent = serve([], [aMapping()]);
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Delete “Buyer”' }));

  expect(await screen.findByText(/“Buyer” means no role any more/)).toBeVisible();
  expect(sent).toEqual(['delete m1 "3"']);
});

it('says that nothing waits', async () => {
  serve([]);
  open();

  expect(await screen.findByText('Every title has a role')).toBeVisible();
  expect(await screen.findByText('No title means a role yet')).toBeVisible();
});

it('shows the problem in the words of the server', async () => {
  serve([]);
  server.use(
    http.get('*/api/v1/title-mappings/unmapped', () => problem(503, 'Try again in a minute')),
  );
  open();

  expect(await screen.findByText('Try again in a minute')).toBeVisible();
});

it('lets an auditor read and change nothing', async () => {
  serve([{ title: 'Claims handler', jobCode: null, peopleCount: 7 }], [aMapping()]);
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({ userName: 'ana', name: 'Ana', email: null, roles: ['auditor'] }),
    ),
  );
  open();

  expect(await screen.findByText('the role is also called “Handler”')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Purchaser' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Delete “Buyer”' })).toBeNull();
});
