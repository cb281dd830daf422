import { useQuery } from '@tanstack/react-query';
import type { UserManager } from 'oidc-client-ts';
import { type ReactNode, useEffect, useState } from 'react';
import { useAuth } from 'react-oidc-context';
import { Splash } from '../Splash';
import { SignInFailed } from './SignInFailed';
import { here } from './userManager';

/** Shows its children to a signed-in person and sends everybody else to sign in, then back here. */
export function RequireUser({ users, children }: { users: UserManager; children: ReactNode }) {
  const auth = useAuth();
  const [inside, setInside] = useState(false);
  const ready = !auth.isLoading && !auth.activeNavigator && !auth.error;

  // A tab that comes back after its token ran out tries the refresh token before it sends anybody away.
  const usable = useQuery({
    queryKey: ['signed-in', auth.user?.access_token ?? null],
    queryFn: async () => {
      const user = await users.getUser();
      if (!user?.expired) return user !== null;
      return user.refresh_token ? (await users.signinSilent().catch(() => null)) !== null : false;
    },
    enabled: ready && !inside,
    staleTime: 0,
    gcTime: 0,
  });

  useEffect(() => {
    if (inside || !ready || usable.isFetching) return;
    if (usable.data === true) setInside(true);
    if (usable.data === false) auth.signinRedirect({ state: here() });
  }, [inside, ready, usable.isFetching, usable.data, auth]);

  if (inside) return children;
  if (auth.error) {
    return (
      <SignInFailed
        reason={auth.error.message}
        onRetry={() => auth.signinRedirect({ state: here() })}
      />
    );
  }
  return <Splash />;
}
