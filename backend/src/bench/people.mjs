// People at work: a few of them at once, each of whom asks, waits for the answer, and asks again a moment later.
import { setTimeout as wait } from "node:timers/promises";

/** So many people, and from the beginning of one request of theirs to that of the next: a few who type quickly, no saturation. */
export const PEOPLE = 5;
export const PACE_MS = 200;

/**
 * Has the people do one deed after the other until what they wait for is over; answers how long each took, in milliseconds.
 *
 * @param deeds functions that ask for something, in turn
 */
export async function timesUntil(over, deeds, { people = PEOPLE, pace = PACE_MS } = {}) {
  const times = [];
  let next = 0;
  let goesOn = true;
  const person = async (number) => {
    await wait((pace / people) * number);
    while (goesOn) {
      const start = performance.now();
      await deeds[next++ % deeds.length]();
      const took = performance.now() - start;
      times.push(took);
      await wait(Math.max(0, pace - took));
    }
  };
  const crowd = Array.from({ length: people }, (_, number) => person(number));
  try {
    await over;
  } finally {
    goesOn = false;
    await Promise.all(crowd);
  }
  return times;
}

/**
 * Has the people do the deeds in turn and answers how long each took, in milliseconds, in the order of the deeds.
 *
 * @param deeds functions that ask for something
 */
export async function timesOf(deeds, { people = PEOPLE, pace = PACE_MS } = {}) {
  const times = new Array(deeds.length);
  let next = 0;
  const person = async (number) => {
    await wait((pace / people) * number);
    while (next < deeds.length) {
      const deed = next++;
      const start = performance.now();
      await deeds[deed]();
      times[deed] = performance.now() - start;
      await wait(Math.max(0, pace - times[deed]));
    }
  };
  await Promise.all(Array.from({ length: people }, (_, number) => person(number)));
  return times;
}
