import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { Schema } from '../../api';
import { signedInPath, signedInPopupPath } from '../../urls';

/** Code flow with PKCE and refresh tokens; everything is kept in this tab's session storage. */
export function makeUserManager(config: Schema<'SignIn'>): UserManager {
  const { origin } = globalThis.location;
  return new UserManager({
    authority: config.authority,
    client_id: config.clientId,
    scope: config.scope,
    redirect_uri: origin + signedInPath,
    popup_redirect_uri: origin + signedInPopupPath,
    post_logout_redirect_uri: `${origin}/`,
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    // Tokens are renewed when a call needs one: a timer sleeps with the laptop, and no iframe is ever used.
    automaticSilentRenew: false,
    monitorSession: false,
  });
}

/** Where to go after signing in: the address the person asked for. */
export const here = () => ({
  returnTo: location.pathname + location.search + location.hash,
});

/** Reads that address back; anything but a path of this site is the start page. */
export function returnPath(state: unknown): string {
  const to = (state as { returnTo?: unknown } | undefined)?.returnTo;
  const isPath = typeof to === 'string' && /^\/(?![/\\])/.test(to);
  return isPath && !to.startsWith(signedInPath) ? to : '/';
}
