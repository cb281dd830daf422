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

/** Asks SCIM for something as the demo's HR system. */
export async function askScim(
  request: APIRequestContext,
  path: string,
  params: Record<string, string>,
) {
  const headers = await bearer(request, {
    grant_type: 'client_credentials',
    client_id: 'upskill-hris',
    client_secret: 'hris-demo-secret',
  });
  const answer = await request.get(`${app}/scim/v2${path}`, { params, headers });
  if (!answer.ok()) throw new Error(`GET ${path} answered ${answer.status()}`);
}

async function bearer(request: APIRequestContext, form: Record<string, string>) {
  const answer = await request.post(`${keycloak}/realms/upskill/protocol/openid-connect/token`, {
    form,
  });
  return { Authorization: `Bearer ${(await answer.json()).access_token}` };
}

async function call<T>(
  request: APIRequestContext,
  method: string,
  path: string,
  data?: object,
): Promise<T> {
  const headers = await bearer(request, {
    grant_type: 'password',
    client_id: 'upskill-cli',
    username: 'lena',
    password: 'lena',
  });
  const answer = await request.fetch(`${app}/api/v1${path}`, {
    method,
    data,
    headers,
  });
  if (!answer.ok()) throw new Error(`${method} ${path} answered ${answer.status()}`);
  return answer.json();
}
