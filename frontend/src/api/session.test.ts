import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { server } from '../test/server';
import { type Session, sessionFetch, setSession } from './session';

const none: Session = {
  token: async () => 'old',
  renew: async () => null,
  reauthenticate: async () => null,
};

function apiThatAccepts(good: string) {
  const bodies: string[] = [];
  server.use(
    http.post('*/api/v1/things', async ({ request }) => {
      bodies.push(await request.text());
      const accepted = request.headers.get('Authorization') === `Bearer ${good}`;
      return new HttpResponse(null, { status: accepted ? 201 : 401 });
    }),
  );
  return bodies;
}

const send = () =>
  sessionFetch(new Request('http://localhost/api/v1/things', { method: 'POST', body: 'typed' }));

it('renews the token after a 401 and sends the same body again', async () => {
  const bodies = apiThatAccepts('renewed');
  setSession({ ...none, renew: async () => 'renewed' });

  expect((await send()).status).toBe(201);
  expect(bodies).toEqual(['typed', 'typed']);
});

it('asks the person to sign in when the session cannot be renewed, and then goes on', async () => {
  apiThatAccepts('fresh');
  setSession({ ...none, reauthenticate: async () => 'fresh' });

  expect((await send()).status).toBe(201);
});

it('gives the 401 back when the person declines', async () => {
  apiThatAccepts('never');
  setSession(none);

  expect((await send()).status).toBe(401);
});

it('never takes a 403 for a reason to sign in', async () => {
  const reauthenticate = vi.fn(none.reauthenticate);
  setSession({ ...none, reauthenticate });
  server.use(http.post('*/api/v1/things', () => new HttpResponse(null, { status: 403 })));

  expect((await send()).status).toBe(403);
  expect(reauthenticate).not.toHaveBeenCalled();
});
