import type { UserManager } from 'oidc-client-ts';
import type { Session } from '../../api/session';

/** Seconds before its end from which a token counts as expired. */
const leeway = 20;

/** Renews through the refresh token, and asks the person when that has ended too. */
export function oidcSession(users: UserManager, ask: () => Promise<boolean>): Session {
  let renewing: Promise<string | null> | null = null;
  let asking: Promise<string | null> | null = null;

  async function renewNow(): Promise<string | null> {
    const user = await users.getUser();
    if (!user?.refresh_token) return null;
    try {
      return (await users.signinSilent())?.access_token ?? null;
    } catch {
      return null;
    }
  }

  async function askNow(): Promise<string | null> {
    const agreed = await ask();
    return agreed ? ((await users.getUser())?.access_token ?? null) : null;
  }

  const session: Session = {
    async token() {
      const user = await users.getUser();
      if (!user) return null;
      if ((user.expires_in ?? Number.POSITIVE_INFINITY) > leeway) return user.access_token;
      return (await session.renew()) ?? user.access_token;
    },
    renew() {
      renewing ??= renewNow().finally(() => {
        renewing = null;
      });
      return renewing;
    },
    reauthenticate() {
      asking ??= askNow().finally(() => {
        asking = null;
      });
      return asking;
    },
  };
  return session;
}
