/**
 * The one thing the API client knows about signing in. The application sets it once; the client asks
 * it for a token before each call and for a new one after a 401.
 */
export interface Session {
  /** A token that is good for the next moments, or null when there is none to be had quietly. */
  token(): Promise<string | null>;
  /** Renews the token without the person; null when that is no longer possible. */
  renew(): Promise<string | null>;
  /** Asks the person to sign in again, without leaving the page; null when they declined. */
  reauthenticate(): Promise<string | null>;
}

const nobody: Session = {
  token: async () => null,
  renew: async () => null,
  reauthenticate: async () => null,
};

let current: Session = nobody;

/** Sets the session that every API call uses. */
export function setSession(session: Session): void {
  current = session;
}

/**
 * Makes a call with a token. A 401 is answered by renewing once, then by asking the person to sign in
 * while the call waits, so that what they were saving is saved. A 403 is never a reason to sign in.
 *
 * @param send makes the call; it is asked again with each newer token
 */
export async function signedIn<A extends { status: number }>(
  send: (token: string | null) => Promise<A>,
): Promise<A> {
  const first = await send(await current.token());
  if (first.status !== 401) return first;
  const renewed = await current.renew();
  if (renewed) {
    const second = await send(renewed);
    if (second.status !== 401) return second;
  }
  const fresh = await current.reauthenticate();
  return fresh ? send(fresh) : first;
}

/** Fetches as whoever is signed in. */
export const sessionFetch = (request: Request): Promise<Response> =>
  signedIn((token) => fetchWith(request, token));

function fetchWith(request: Request, token: string | null): Promise<Response> {
  const attempt = request.clone();
  if (token) attempt.headers.set('Authorization', `Bearer ${token}`);
  // The server's words come in the language that is on screen.
  attempt.headers.set('Accept-Language', document.documentElement.lang || 'en');
  return fetch(attempt);
}
