import type { APIRequestContext } from '@playwright/test';

const app = process.env.UPSKILL_URL ?? 'http://localhost:8080';
const keycloak = process.env.UPSKILL_KEYCLOAK_URL ?? 'http://localhost:8180';

/** Reads an address below `/api/v1` as lena, as a script does. */
export async function read<T>(request: APIRequestContext, path: string): Promise<T> {
  const signedIn = await request.post(`${keycloak}/realms/upskill/protocol/openid-connect/token`, {
    form: {
      grant_type: 'password',
      client_id: 'upskill-cli',
      username: 'lena',
      password: 'lena',
    },
  });
  const { access_token: token } = await signedIn.json();
  const answer = await request.get(`${app}/api/v1${path}`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}`);
  return answer.json();
}
