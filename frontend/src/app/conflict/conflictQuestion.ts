import { useSyncExternalStore } from 'react';
import type { Conflict } from '../../api';

/** A conflict that waits for the person, and what takes the answer. */
export interface ConflictQuestion {
  conflict: Conflict;
  answer: (insists: boolean) => void;
}

let waiting: ConflictQuestion[] = [];
const listeners = new Set<() => void>();

function set(next: ConflictQuestion[]) {
  waiting = next;
  for (const listener of listeners) listener();
}

/** Asks whether a command that came too late is to be done all the same; several are asked one after the other. */
export function askToInsist(conflict: Conflict): Promise<boolean> {
  return new Promise((resolve) => {
    const question: ConflictQuestion = {
      conflict,
      answer: (insists) => {
        set(waiting.filter((one) => one !== question));
        resolve(insists);
      },
    };
    set([...waiting, question]);
  });
}

/** The question that is to be asked now; null while there is none. */
export function useConflictQuestion(): ConflictQuestion | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting[0] ?? null,
  );
}
