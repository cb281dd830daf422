import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { server } from '../../test/server';
import { DateField } from './DateField';

function Page() {
  const [day, setDay] = useState('2026-11-30');
  return <DateField label="Due" value={day} onChange={setDay} />;
}

it('chooses a day by mouse and keys in the weeks of the organisation', async () => {
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({ roles: ['ld-admin'], organisation: { weekStart: 'sunday' } }),
    ),
  );
  renderPage(Page, '/day');

  await userEvent.click(await screen.findByRole('button', { name: 'Open the calendar' }));
  const grid = await screen.findByRole('table', { name: 'November 2026' });
  expect(within(grid).getAllByRole('columnheader')[0]).toHaveTextContent('Sun');
  await expect.poll(() => document.activeElement).toHaveAccessibleName('Monday, November 30, 2026');

  await userEvent.keyboard('{ArrowDown}{ArrowRight}');
  expect(await screen.findByRole('table', { name: 'December 2026' })).toBeVisible();
  await userEvent.keyboard('{Enter}');

  expect(screen.getByLabelText('Due')).toHaveValue('2026-12-08');
  await expect.poll(() => screen.queryByRole('table')).toBeNull();
  expect(screen.getByRole('button', { name: 'Open the calendar' })).toHaveFocus();
});

it('goes from month to month, and back without a choice by Escape', async () => {
  renderPage(Page, '/day');

  await userEvent.click(await screen.findByRole('button', { name: 'Open the calendar' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Month before' }));
  expect(await screen.findByRole('table', { name: 'October 2026' })).toBeVisible();
  await userEvent.keyboard('{Escape}');

  await expect.poll(() => screen.queryByRole('table')).toBeNull();
  expect(screen.getByLabelText('Due')).toHaveValue('2026-11-30');
});
