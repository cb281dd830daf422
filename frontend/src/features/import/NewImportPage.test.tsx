import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { problem, server } from '../../test/server';
import NewImportPage from './NewImportPage';
import type { Preview } from './queries';
import { anImport } from './testImport';

const csv = () => new File(['Code,Job\n1,Clerk\n'], 'jobs.csv');

const seen: Preview = {
  detected: { format: 'csv', delimiter: ',', encoding: 'UTF-8', sheet: null },
  sheets: [],
  columns: [
    { name: 'Code', samples: ['1'], field: 'externalId', endsInDotZero: false },
    { name: 'Job', samples: ['Clerk'], field: null, endsInDotZero: false },
  ],
  fields: [
    { name: 'externalId', required: true, description: '' },
    { name: 'title', required: true, description: '' },
  ],
};

let asked: string[];
let uploaded: { query: string; body: string } | null;

beforeEach(() => {
  asked = [];
  uploaded = null;
  server.use(
    http.get('*/api/v1/roles/facets', () => Response.json({ levels: [], sources: [] })),
    http.post('*/api/v1/imports/preview', ({ request }) => {
      asked.push(new URL(request.url).search);
      return Response.json(seen);
    }),
    http.post('*/api/v1/imports', async ({ request }) => {
      uploaded = { query: new URL(request.url).search, body: await request.text() };
      return Response.json(anImport({ id: 'new-id', status: 'validating' }), { status: 202 });
    }),
  );
});

const open = (at = '/imports/new?kind=roles') => renderPage(NewImportPage, '/imports/new', at);

async function choose(file: File) {
  await screen.findByText('Drop a file here');
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  await userEvent.upload(input as HTMLInputElement, file);
}

it('leads from the file over its columns to the dry run', async () => {
  const router = open();
  await choose(csv());
  await userEvent.click(await screen.findByRole('button', { name: 'Next: columns' }));

  expect(router.state.location.search).toEqual({ kind: 'roles', step: 'columns' });
  expect(await screen.findByText('Still needed:', { exact: false })).toHaveTextContent('Title');
  expect(screen.getByRole('button', { name: 'Next: check the file' })).toBeDisabled();

  await userEvent.click(screen.getByRole('combobox', { name: 'Field for Job' }));
  await userEvent.click(await screen.findByRole('option', { name: /^Title/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Next: check the file' }));

  await expect.poll(() => router.state.location.pathname).toBe('/imports/new-id');
  expect(asked).toEqual(['?kind=roles&source=local']);
  expect(uploaded?.query).toBe('?kind=roles&source=local');
  expect(uploaded?.body).toContain(JSON.stringify({ Job: 'title', Code: 'externalId' }));
  expect(sessionStorage.getItem('upskill.imports.watched')).toContain('new-id');
});

it('does not let a field be filled by two columns', async () => {
  open();
  await choose(csv());
  await userEvent.click(await screen.findByRole('button', { name: 'Next: columns' }));

  await userEvent.click(screen.getByRole('combobox', { name: 'Field for Job' }));

  const taken = await screen.findByRole('option', { name: /^Id/ });
  expect(taken).toHaveTextContent('filled by “Code”');
  expect(taken).toHaveAttribute('data-combobox-disabled');
});

it('reads the file again when the person knows the delimiter better', async () => {
  open();
  await choose(csv());
  await userEvent.click(await screen.findByRole('combobox', { name: 'Delimiter' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Semicolon' }));

  await expect.poll(() => asked.at(-1)).toBe('?kind=roles&source=local&delimiter=%3B');
});

it('says in the words of the server why a file cannot be read', async () => {
  server.use(
    http.post('*/api/v1/imports/preview', () =>
      problem(422, 'The file could not be read', { detail: 'This is a PDF document.' }),
    ),
  );
  open();
  await choose(csv());

  expect(await screen.findByText('This is a PDF document.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Next: columns' })).toBeDisabled();
});

it('keeps the choices over a reload and asks for the file again', async () => {
  const draft = {
    kind: 'skills',
    source: 'esco',
    blank: 'clear',
    onError: 'abort',
    missing: 'keep',
    trimDecimal: false,
    fields: {},
    fileName: 'skills.csv',
  };
  sessionStorage.setItem('upskill.draft.import:new', JSON.stringify({ values: draft }));
  open('/imports/new?kind=skills&step=columns');

  expect(await screen.findByText(/Choose skills.csv again/)).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Source' })).toHaveValue('esco');
  expect(screen.getByRole('radio', { name: /^empties the field/ })).toBeChecked();
});

it('starts with nothing destructive', async () => {
  open();

  expect(await screen.findByRole('radio', { name: /^leaves the field/ })).toBeChecked();
  expect(screen.getByRole('radio', { name: /^stops the import/ })).toBeChecked();
});

it('stops an upload and stays where it was', async () => {
  server.use(http.post('*/api/v1/imports', () => new Promise<Response>(() => {})));
  const router = open();
  await choose(csv());
  await userEvent.click(await screen.findByRole('button', { name: 'Next: columns' }));
  await userEvent.click(screen.getByRole('combobox', { name: 'Field for Job' }));
  await userEvent.click(await screen.findByRole('option', { name: /^Title/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Next: check the file' }));

  await userEvent.click(await screen.findByRole('button', { name: 'Cancel the upload' }));

  expect(await screen.findByRole('button', { name: 'Next: check the file' })).toBeEnabled();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(router.state.location.pathname).toBe('/imports/new');
});
