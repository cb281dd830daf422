import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { page, problem, server } from '../../test/server';
import ImportPage from './ImportPage';
import { anImport, none } from './testImport';
import { changed, open, two } from './testPage';

it('follows the dry run to its end and applies with its token', async () => {
  let sent: unknown;
  open(
    anImport({
      status: 'validating',
      progress: { phase: 'reading', done: 1200, total: null, rowsPerSecond: 400 },
    }),
    anImport({ counts: two }),
  );
  server.use(
    http.post('*/api/v1/imports/:id/apply', async ({ request }) => {
      sent = await request.json();
      return Response.json(anImport({ status: 'applied', counts: two }), { status: 202 });
    }),
  );

  expect(await screen.findByText('1,200 rows', { exact: false })).toBeVisible();
  const apply = await screen.findByRole('button', { name: 'Apply' }, { timeout: 3000 });
  expect(screen.getByText(/1 record will be created/)).toBeVisible();
  await userEvent.click(apply);

  expect(await screen.findByText('roles.csv is applied')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Import work activities' })).toBeVisible();
  expect(sent).toEqual({ token: 'the-token' });
});

it('shows what a field loses', async () => {
  open(anImport({ counts: { ...two, created: 0 } }));

  expect(await screen.findByText('senior')).toBeVisible();
  expect(screen.getByText('empty')).toBeVisible();
});

it('asks for a new dry run when the catalog has moved on', async () => {
  open(anImport({ counts: two }));
  server.use(
    http.post('*/api/v1/imports/:id/apply', () =>
      problem(409, 'The catalog has changed since the dry run'),
    ),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Apply' }));

  expect(await screen.findByText('The catalog has changed since the dry run')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Run the dry run again' })).toHaveAttribute(
    'href',
    `/imports/new?again=${anImport().id}`,
  );
  expect(screen.queryByRole('button', { name: 'Apply' })).toBeNull();
});

it('lists every error of an invalid file and cannot apply it', async () => {
  open(anImport({ status: 'invalid', token: null, counts: { ...none, rows: 3, invalid: 2 } }));
  server.use(
    http.get('*/api/v1/imports/:id/errors', () =>
      page([
        { row: 2, column: 'Title', code: 'required', message: 'A new role needs a title.' },
        { row: 2, column: 'Title', code: 'required', message: 'A second one about the same cell.' },
      ]),
    ),
  );

  expect(await screen.findByText('A new role needs a title.')).toBeVisible();
  expect(screen.getByText('A second one about the same cell.')).toBeVisible();
  expect(screen.getByText(/2 rows have errors/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Apply' })).toHaveAttribute('aria-disabled', 'true');
});

it('lets an auditor look, not act', async () => {
  server.use(
    http.get('*/api/v1/me', () =>
      Response.json({ userName: 'ana', name: 'Ana', email: null, roles: ['auditor', 'employee'] }),
    ),
  );
  open(anImport({ counts: two }));

  expect(await screen.findByText('Clerk')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Apply' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Discard' })).toBeNull();
});

it('asks for the very number before it archives what the file does not name', async () => {
  let sent: unknown;
  open(anImport({ counts: { ...two, archived: 17 } }));
  server.use(
    http.post('*/api/v1/imports/:id/apply', async ({ request }) => {
      sent = await request.json();
      return Response.json(anImport({ status: 'applied', counts: two }), { status: 202 });
    }),
  );
  expect(await screen.findByText(/^17 records of this source are not in the file/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
  expect(sent).toBeUndefined();

  await userEvent.click(await screen.findByRole('button', { name: 'Apply, and archive 17' }));

  expect(await screen.findByText('roles.csv is applied')).toBeVisible();
  expect(sent).toEqual({ token: 'the-token', confirmArchived: 17 });
});

it('deactivates people only once somebody has typed how many, and allows no larger part', async () => {
  let sent: unknown;
  const half = { ...none, rows: 1058, unchanged: 1058, archived: 412 };
  open(anImport({ kind: 'people', source: 'hr', counts: half, inUse: 1470 }));
  server.use(
    http.post('*/api/v1/imports/:id/apply', async ({ request }) => {
      sent = await request.json();
      return Response.json(anImport({ kind: 'people', status: 'applied', counts: half }), {
        status: 202,
      });
    }),
  );
  expect(await screen.findByText(/^412 people of this source are not in the file/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }));

  const dialog = await screen.findByRole('dialog', { name: 'Deactivate 412 of 1,470 people?' });
  expect(dialog).toHaveTextContent('that is 28%');
  const confirm = screen.getByRole('button', { name: 'Apply, and deactivate 412' });
  expect(confirm).toBeDisabled();
  await userEvent.type(screen.getByLabelText('Type 412 to go on'), '41');
  expect(confirm).toBeDisabled();
  await userEvent.type(screen.getByLabelText('Type 412 to go on'), '2');
  await userEvent.click(confirm);

  expect(await screen.findByText('roles.csv is applied')).toBeVisible();
  expect(screen.getByText(/412 were deactivated/)).toBeVisible();
  expect(sent).toEqual({ token: 'the-token', confirmArchived: 412, largestPart: 29 });
});

it('tells that the very same file was here before', async () => {
  const former = '0190a5b0-0000-7000-8000-00000000000b';
  server.use(
    http.get('*/api/v1/imports/:id/changes', () => page([changed])),
    http.get('*/api/v1/imports/:id', ({ params }) =>
      Response.json(
        params.id === former
          ? anImport({ id: former, fileName: 'monday.csv', status: 'applied' })
          : anImport({ sameFileAsId: former }),
      ),
    ),
  );
  renderPage(ImportPage, '/imports/$id', `/imports/${anImport().id}`);

  expect(await screen.findByRole('link', { name: 'monday.csv' })).toHaveAttribute(
    'href',
    `/imports/${former}`,
  );
  expect(screen.getByText(/brought by lena/)).toBeVisible();
});
