import type { Person } from './queries';
import type { Origin } from './words';

/** Where most of the values came from: beside those nothing needs to be said. */
export function usualOrigin(person: Person | undefined): Origin | undefined {
  const counts = new Map<Origin, number>();
  for (const origin of Object.values(person?.origins ?? {})) {
    if (origin) counts.set(origin, (counts.get(origin) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
