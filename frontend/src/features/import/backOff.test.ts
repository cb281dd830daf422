import { expect, it } from 'vitest';
import { backOff } from './backOff';
import type { ImportStatus } from './queries';
import { anImport } from './testImport';

const answer = (status: ImportStatus, dataUpdateCount: number) => ({
  state: { data: anImport({ status }), dataUpdateCount },
});

it('asks less and less often, but never stops while the work goes on', () => {
  const next = backOff();
  const waits = Array.from({ length: 200 }, (_, count) => next(answer('validating', count)));

  expect(waits[0]).toBe(500);
  expect(waits[20]).toBeGreaterThan(waits[0] as number);
  expect(waits.at(-1)).toBe(4000);
});

it('starts anew when the apply begins', () => {
  const next = backOff();
  next(answer('validating', 0));
  next(answer('validating', 60));

  expect(next(answer('ready', 61))).toBe(false);
  expect(next(answer('applying', 62))).toBe(500);
});
