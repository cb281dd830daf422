import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { problem, server } from '../../test/server';
import { paths } from '../../urls';
import ErasedPeople from './ErasedPeople';

/** Two people were erased; one of them by this mail address. */
function show() {
  let total = 2;
  const sent: unknown[] = [];
  server.use(
    http.get('*/api/v1/erased-people', () => HttpResponse.json({ total })),
    http.post('*/api/v1/erased-people/lift', async ({ request }) => {
      const known = (await request.json()) as Record<string, string>;
      sent.push(known);
      if (known.workEmail !== 'omar@example.org') return problem(404, 'Not found');
      total -= 1;
      return HttpResponse.json({ total });
    }),
  );
  renderPage(ErasedPeople, paths.home, '/');
  return sent;
}

it('lets one person come back who is found by what was known, and says when nobody is', async () => {
  const user = userEvent.setup();
  const sent = show();
  expect(await screen.findByText(/^2 people were erased for good/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Let somebody come back…' }));
  const email = await screen.findByRole('textbox', { name: 'Work email' });
  expect(screen.getByText(/what was erased stays erased/)).toBeVisible();
  const confirm = screen.getByRole('button', { name: 'Let the person come back' });
  expect(confirm).toBeDisabled();

  await user.type(email, 'omar@example.com');
  await user.click(confirm);
  expect(await screen.findByText('Nobody who was known by this was erased.')).toBeVisible();

  await user.clear(email);
  await user.type(email, ' omar@example.org ');
  await user.click(confirm);
  expect(await screen.findByText(/^1 person was erased for good/)).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent).toEqual([{ workEmail: 'omar@example.com' }, { workEmail: 'omar@example.org' }]);
});

it('tells an auditor how many, and offers no way back', async () => {
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({ userName: 'ada', name: 'Ada', email: null, roles: ['auditor'] }),
    ),
  );
  show();
  expect(await screen.findByText(/^2 people were erased for good/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Let somebody come back…' })).toBeNull();
});
