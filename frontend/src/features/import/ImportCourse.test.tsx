import { screen, waitForElementToBeRemoved } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, it } from 'vitest';
import { problem, server } from '../../test/server';
import { anImport } from './testImport';
import { open, two } from './testPage';

it('asks before it cancels what is being written', async () => {
  let cancelled = 0;
  const applying = anImport({
    status: 'applying',
    progress: { phase: 'applying', done: 5, total: 10, rowsPerSecond: 2 },
  });
  open(applying);
  server.use(
    http.post('*/api/v1/imports/:id/cancel', () => {
      cancelled++;
      return Response.json(applying, { status: 202 });
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel and put back' }));
  expect(cancelled).toBe(0);

  await userEvent.click(await screen.findByRole('button', { name: 'Cancel the import' }));

  expect(await screen.findByText(/stops as soon as/)).toBeVisible();
  expect(cancelled).toBe(1);
});

it('says why an import failed in the words of the server', async () => {
  const why = {
    type: 'urn:upskill:problem:unreadable-file',
    title: 'The file could not be read',
    status: 422,
    detail: 'It is empty.',
  };
  open(anImport({ status: 'failed', token: null, problem: why as never, columns: {} }));

  expect(await screen.findByText('It is empty.')).toBeVisible();
  expect(await screen.findByRole('link', { name: 'Choose another file' })).toBeVisible();
});

it('says how far search is with a large import, and when it is through', async () => {
  const progress = { phase: 'indexing', done: 500, total: 2500, rowsPerSecond: 250 } as const;
  open(
    anImport({ status: 'applied', counts: two, progress }),
    anImport({ status: 'applied', counts: two }),
  );

  expect(await screen.findByText('Search learns the new words')).toBeVisible();
  expect(screen.getByText('roles.csv is applied')).toBeVisible();
  expect(screen.getByText(/500 of 2,500 rows/)).toBeVisible();
  await waitForElementToBeRemoved(screen.queryByText('Search learns the new words'));
});

it('says what undoing takes back, and what stands in the way', async () => {
  open(anImport({ status: 'applied', counts: two }));
  server.use(
    http.post('*/api/v1/imports/:id/undo', () =>
      problem(409, 'One record has been changed since.'),
    ),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('1 record that it created is deleted.')).toBeVisible();
  expect(screen.getByText('1 record gets back the values from before.')).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Undo the import' }));

  expect(await screen.findByText('One record has been changed since.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Undo the import' })).toBeDisabled();
});

it('shows who has undone an import', async () => {
  open(anImport({ status: 'applied', counts: two }));
  server.use(
    http.post('*/api/v1/imports/:id/undo', () =>
      Response.json(anImport({ status: 'undone', undoneBy: 'lena', counts: two }), { status: 202 }),
    ),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo the import' }));

  expect(await screen.findByText('roles.csv is undone')).toBeVisible();
  expect(screen.getByText(/lena took it back/)).toBeVisible();
});

it('follows what the server tells of its own accord', async () => {
  const stream = new TransformStream<Uint8Array, Uint8Array>();
  const writer = stream.writable.getWriter();
  open(
    anImport({
      status: 'applying',
      progress: { phase: 'applying', done: 0, total: 9000, rowsPerSecond: null },
    }),
  );
  server.use(
    http.get(
      '*/api/v1/imports/:id/events',
      () => new Response(stream.readable, { headers: { 'Content-Type': 'text/event-stream' } }),
    ),
  );
  const progress = { phase: 'applying', done: 4000, total: 9000, rowsPerSecond: 800 };
  const event = { id: anImport().id, revision: 7, status: 'applying', counts: two, progress };
  await screen.findByText(/0 of 9,000 rows/);
  void writer.write(new TextEncoder().encode(`id:7\ndata:${JSON.stringify(event)}\n\n`));

  expect(await screen.findByText(/4,000 of 9,000 rows/)).toBeVisible();
});
