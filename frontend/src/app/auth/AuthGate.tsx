import { type ReactNode, useState } from 'react';
import { AuthProvider } from 'react-oidc-context';
import { $api, type Schema } from '../../api';
import { setSession } from '../../api/session';
import { QueryState } from '../../components';
import { signedInPopupPath } from '../../urls';
import { Splash } from '../Splash';
import { oidcSession } from './oidcSession';
import { PopupDone } from './PopupDone';
import { RequireUser } from './RequireUser';
import { SessionDialog } from './SessionDialog';
import { askToSignIn } from './sessionQuestion';
import { makeUserManager, returnPath } from './userManager';

/** Lets nobody through who is not signed in; the server says where to sign in. */
export function AuthGate({ children }: { children: ReactNode }) {
  const config = $api.useQuery(
    'get',
    '/api/v1/sign-in',
    {},
    { staleTime: Number.POSITIVE_INFINITY },
  );
  return (
    <QueryState query={config} pending={<Splash />}>
      {(signIn) => <SignIn config={signIn}>{children}</SignIn>}
    </QueryState>
  );
}

function SignIn({ config, children }: { config: Schema<'SignIn'>; children: ReactNode }) {
  const [users] = useState(() => {
    const manager = makeUserManager(config);
    setSession(oidcSession(manager, askToSignIn));
    return manager;
  });
  if (location.pathname === signedInPopupPath) return <PopupDone users={users} />;
  return (
    <AuthProvider
      userManager={users}
      onSigninCallback={(user) => history.replaceState(null, '', returnPath(user?.state))}
    >
      <RequireUser users={users}>{children}</RequireUser>
      <SessionDialog users={users} />
    </AuthProvider>
  );
}
