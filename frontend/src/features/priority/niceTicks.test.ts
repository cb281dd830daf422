import { expect, it } from 'vitest';
import { niceTicks } from './niceTicks';

it('marks round numbers that reach over all there are', () => {
  expect(niceTicks([4.2, 4.1, 3.8, 2.2, 1], 5)).toEqual([1, 2, 3, 4, 5]);
  expect(niceTicks([12, 12.4, 13.1, 9.8, 6], 5)).toEqual([6, 8, 10, 12, 14]);
  expect(niceTicks([0.12, 0.31], 5)).toEqual([0.1, 0.15, 0.2, 0.25, 0.3, 0.35]);
  expect(niceTicks([-1250.5, 900], 5)).toEqual([-2000, -1000, 0, 1000]);
});

it('marks something where there is but one number', () => {
  expect(niceTicks([7], 5)).toEqual([6, 8]);
  expect(niceTicks([0], 5)).toEqual([0, 0.25]);
});
