import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { page, server } from '../../test/server';
import ActivityListPage from './ActivityListPage';
import { anActivity } from './testRole';

const noFacets = http.get('*/api/v1/roles/facets', () =>
  Response.json({ levels: [], sources: [] }),
);

it('lists what is done in all roles, each as the way to its role', async () => {
  const activity = anActivity({ title: 'Checks bills', roleId: 'r1', roleTitle: 'Buyer' });
  server.use(
    noFacets,
    http.get('*/api/v1/work-activities', () => page([activity])),
  );
  renderPage(ActivityListPage, '/roles/activities');

  const link = await screen.findByRole('link', { name: 'Checks bills' });
  expect(link).toHaveAttribute('href', '/roles/r1');
  expect(screen.getByRole('cell', { name: 'Buyer' })).toBeVisible();
});

it('narrows the list on the server to how far AI can help', async () => {
  const asked: string[] = [];
  server.use(
    noFacets,
    http.get('*/api/v1/work-activities', ({ request }) => {
      asked.push(new URL(request.url).search);
      return page([anActivity()]);
    }),
  );
  renderPage(ActivityListPage, '/roles/activities');

  await userEvent.click(await screen.findByRole('combobox', { name: 'AI exposure' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Not scored' }));

  await expect.poll(() => asked.at(-1)).toBe('?exposure=unscored');
});
