import type { UserManager } from 'oidc-client-ts';
import { lazy, Suspense, useState } from 'react';
import { useSessionQuestion } from './sessionQuestion';

const SessionQuestion = lazy(() => import('./SessionQuestion'));

/** Asks to sign in again when the session has ended; loaded when it first does. */
export function SessionDialog({ users }: { users: UserManager }) {
  const answer = useSessionQuestion();
  const [asked, setAsked] = useState(false);
  if (answer && !asked) setAsked(true);
  return (
    asked && (
      <Suspense>
        <SessionQuestion users={users} answer={answer} />
      </Suspense>
    )
  );
}
