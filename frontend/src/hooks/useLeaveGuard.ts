import { useBlocker } from '@tanstack/react-router';

/**
 * Asks before unsaved work is left for another page of the application. Reloading and signing in again
 * need no question: the draft survives both.
 */
export function useLeaveGuard(dirty: boolean) {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => dirty && current.pathname !== next.pathname,
    enableBeforeUnload: false,
    withResolver: true,
  });
  return {
    asking: blocker.status === 'blocked',
    stay: () => blocker.reset?.(),
    leave: () => blocker.proceed?.(),
  };
}
