import { useSyncExternalStore } from 'react';

const key = 'upskill.imports.watched';
const listeners = new Set<() => void>();

const stored = () => sessionStorage.getItem(key) ?? '[]';

function store(ids: string[]): void {
  sessionStorage.setItem(key, JSON.stringify(ids));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The imports that this tab started and whose end it wants to hear of; they survive a reload. */
export function useWatched(): string[] {
  return JSON.parse(useSyncExternalStore(subscribe, stored)) as string[];
}

const others = (id: string) => (JSON.parse(stored()) as string[]).filter((other) => other !== id);

/** Tells of the end of this import. */
export const watch = (id: string) => store([...others(id), id]);

/** Tells no more. */
export const unwatch = (id: string) => store(others(id));
