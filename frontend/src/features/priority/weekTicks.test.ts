import { expect, it } from 'vitest';
import { timeOf } from './chartData';
import { weekTicks } from './weekTicks';

const days = (ticks: number[]) => ticks.map((tick) => new Date(tick).getDate());

it('marks the days on which the organisation begins its weeks', () => {
  const [from, to] = [timeOf('2026-03-04'), timeOf('2026-03-24')];

  expect(days(weekTicks(from, to, 10, 'monday'))).toEqual([9, 16, 23]);
  expect(days(weekTicks(from, to, 10, 'sunday'))).toEqual([8, 15, 22]);
  expect(days(weekTicks(from, to, 10, 'saturday'))).toEqual([7, 14, 21]);
});

it('begins with the first day itself', () => {
  expect(days(weekTicks(timeOf('2026-03-02'), timeOf('2026-03-09'), 10, 'monday'))).toEqual([2, 9]);
});

it('leaves longer and shorter times to other marks', () => {
  expect(weekTicks(timeOf('2026-01-01'), timeOf('2026-12-31'), 10, 'monday')).toEqual([]);
  expect(weekTicks(timeOf('2026-03-03'), timeOf('2026-03-10'), 10, 'monday')).toEqual([]);
});
