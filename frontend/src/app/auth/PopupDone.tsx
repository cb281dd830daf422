import type { UserManager } from 'oidc-client-ts';
import { useEffect } from 'react';
import { Splash } from '../Splash';

/** The little sign-in window on its way back: it tells the page that opened it and closes. */
export function PopupDone({ users }: { users: UserManager }) {
  useEffect(() => {
    users.signinPopupCallback().catch(() => window.close());
  }, [users]);
  return <Splash />;
}
