import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { server } from '../../test/server';
import { paths } from '../../urls';
import PersonPrivacy from './PersonPrivacy';

const id = '018f0000-0000-7000-8000-000000000001';
const preview = {
  personId: id,
  confirmation: 'Omar Haddad',
  token: 'seen',
  places: [
    { place: 'people', rows: 1 },
    { place: 'mentions', rows: 17 },
    { place: 'of-a-newer-server', rows: 2 },
    { place: 'views', rows: 0 },
  ],
};

function show() {
  server.use(http.get('*/api/v1/people/:id/erasure', () => HttpResponse.json(preview)));
  return renderPage(() => <PersonPrivacy recordId={id} />, paths.person, `/people/${id}`);
}

it('erases only after the preview is seen and the name is typed', async () => {
  const user = userEvent.setup();
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/people/:id/erase', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ places: preview.places });
    }),
  );
  const router = show();
  await user.click(await screen.findByRole('button', { name: 'Erase…' }));
  expect(await screen.findByRole('row', { name: /Other mentions 17 stay/ })).toBeVisible();
  expect(screen.getByRole('row', { name: /of-a-newer-server 2/ })).toBeVisible();
  expect(screen.getByText('Nothing is held in: Own views of lists')).toBeVisible();
  const confirm = screen.getByRole('button', { name: 'Erase for good' });
  expect(confirm).toBeDisabled();
  await user.type(screen.getByRole('textbox', { name: /Type “Omar Haddad”/ }), 'omar haddad');
  expect(confirm).toBeDisabled();
  await user.clear(screen.getByRole('textbox'));
  await user.type(screen.getByRole('textbox'), 'Omar Haddad');
  await user.click(confirm);

  await waitFor(() => expect(sent).toEqual([{ token: 'seen', confirmation: 'Omar Haddad' }]));
  await waitFor(() => expect(router.state.location.pathname).toBe(paths.people));
});

it('is not there for those who are no administrators', async () => {
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({ userName: 'omar', name: 'Omar', email: null, roles: ['ld-staff'] }),
    ),
  );
  show();
  await waitFor(() => expect(screen.queryByText('Privacy')).toBeNull());
});
