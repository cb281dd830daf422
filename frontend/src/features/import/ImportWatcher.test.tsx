import { notifications } from '@mantine/notifications';
import { screen } from '@testing-library/react';
import { http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { problem, server } from '../../test/server';
import ImportWatcher from './ImportWatcher';
import { anImport } from './testImport';

const watched = () => sessionStorage.getItem('upskill.imports.watched');

beforeEach(() => {
  notifications.clean();
  sessionStorage.setItem('upskill.imports.watched', JSON.stringify([anImport().id]));
});

const Elsewhere = () => (
  <>
    <h1>Roles</h1>
    <ImportWatcher />
  </>
);

it('tells of the end of an import while one is somewhere else', async () => {
  server.use(
    http.get('*/api/v1/imports/:id', () => Response.json(anImport({ status: 'applied' }))),
  );
  renderPage(Elsewhere, '/roles');

  expect(await screen.findByText(/roles.csv is applied/)).toBeVisible();
  expect(watched()).toBe('[]');
});

it('says nothing on the very page that shows it', async () => {
  server.use(
    http.get('*/api/v1/imports/:id', () => Response.json(anImport({ status: 'applied' }))),
  );
  renderPage(Elsewhere, '/imports/$id', `/imports/${anImport().id}`);

  await expect.poll(watched).toBe('[]');
  expect(screen.queryByText(/is applied/)).toBeNull();
});

it('forgets an import that is not there any more', async () => {
  server.use(http.get('*/api/v1/imports/:id', () => problem(404, 'There is no such record')));
  renderPage(Elsewhere, '/roles');

  await expect.poll(watched).toBe('[]');
});
