import { expect, it } from 'vitest';
import { timeOf } from './chartData';
import { timeTicks } from './timeTicks';

const marked = (
  from: string,
  to: string,
  most = 5,
  start: Parameters<typeof timeTicks>[3] = 'monday',
) => {
  const { at, months } = timeTicks(timeOf(from), timeOf(to), most, start);
  const day = (tick: number) => new Date(tick).toLocaleDateString('en-CA');
  return { at: at.map((tick) => day(tick).slice(months ? 0 : 5, months ? 7 : 10)), months };
};

it('marks the days on which the organisation begins its weeks', () => {
  const march = ['2026-03-04', '2026-03-24', 10] as const;

  expect(marked(...march, 'monday').at).toEqual(['03-09', '03-16', '03-23']);
  expect(marked(...march, 'sunday').at).toEqual(['03-08', '03-15', '03-22']);
  expect(marked(...march, 'saturday').at).toEqual(['03-07', '03-14', '03-21']);
});

it('begins with the first day itself', () => {
  expect(marked('2026-03-02', '2026-03-09').at).toEqual(['03-02', '03-09']);
});

it('marks every second week where there is no room for all', () => {
  const { at, months } = marked('2026-10-05', '2026-12-07');

  expect(at).toEqual(['10-05', '10-19', '11-02', '11-16', '11-30']);
  expect(months).toBe(false);
});

it('marks months in a longer time, and no month twice', () => {
  expect(marked('2026-01-01', '2026-04-30')).toEqual({
    at: ['2026-01', '2026-02', '2026-03', '2026-04'],
    months: true,
  });
  expect(marked('2026-01-01', '2026-12-31').at).toEqual([
    '2026-01',
    '2026-04',
    '2026-07',
    '2026-10',
  ]);
  expect(marked('2024-02-01', '2027-06-30').at).toEqual(['2025-01', '2026-01', '2027-01']);
});

it('marks the ends of a time that holds hardly a week', () => {
  expect(marked('2026-03-03', '2026-03-10').at).toEqual(['03-03', '03-10']);
});
