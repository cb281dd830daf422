import type { APIRequestContext } from '@playwright/test';

const app = process.env.UPSKILL_URL ?? 'http://localhost:8080';
const keycloak = process.env.UPSKILL_KEYCLOAK_URL ?? 'http://localhost:8180';

/** Reads an address below `/api/v1` as lena, as a script does. */
export const read = <T>(request: APIRequestContext, path: string): Promise<T> =>
  call(request, 'GET', path);

/** Writes to an address below `/api/v1` as lena, and answers what came of it. */
export const write = <T>(
  request: APIRequestContext,
  method: 'POST' | 'PUT',
  path: string,
  data: object,
): Promise<T> => call(request, method, path, data);

async function call<T>(
  request: APIRequestContext,
  method: string,
  path: string,
  data?: object,
): Promise<T> {
  const signedIn = await request.post(`${keycloak}/realms/upskill/protocol/openid-connect/token`, {
    form: {
      grant_type: 'password',
      client_id: 'upskill-cli',
      username: 'lena',
      password: 'lena',
    },
  });
  const { access_token: token } = await signedIn.json();
  const answer = await request.fetch(`${app}/api/v1${path}`, {
    method,
    data,
    headers: { Authorization: `Bearer ${token}` },
  });
  if (!answer.ok()) throw new Error(`${method} ${path} answered ${answer.status()}`);
  return answer.json();
}
