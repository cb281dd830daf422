import { useSyncExternalStore } from 'react';

type Answer = (signedIn: boolean) => void;

let pending: Answer | null = null;
const listeners = new Set<() => void>();

function set(next: Answer | null) {
  pending = next;
  for (const listener of listeners) listener();
}

/** Opens the "session has ended" dialog; true once the person has signed in again. */
export function askToSignIn(): Promise<boolean> {
  return new Promise((resolve) => {
    set((signedIn) => {
      set(null);
      resolve(signedIn);
    });
  });
}

/** The open question's answer function, or null while there is none. */
export function useSessionQuestion(): Answer | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => pending,
  );
}
