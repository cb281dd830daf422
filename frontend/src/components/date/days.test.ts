import { expect, it } from 'vitest';
import { plusDays, plusMonths, weekOf, weeksOf } from './days';

it('counts days over the ends of months and years, and where clocks change', () => {
  expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(plusDays('2026-03-29', 1)).toBe('2026-03-30');
  expect(plusDays('2024-03-01', -1)).toBe('2024-02-29');
});

it('stays in a month that is shorter', () => {
  expect(plusMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(plusMonths('2026-03-31', -1)).toBe('2026-02-28');
  expect(plusMonths('2026-11-30', 2)).toBe('2027-01-30');
  expect(plusMonths('2026-05-15', 1)).toBe('2026-06-15');
});

it('begins a week as the organisation does', () => {
  expect(weekOf('2026-11-30', 'monday')).toBe('2026-11-30');
  expect(weekOf('2026-11-30', 'sunday')).toBe('2026-11-29');
  expect(weekOf('2026-11-30', 'saturday')).toBe('2026-11-28');
});

it('shows every week that a month touches', () => {
  const weeks = weeksOf('2026-03-15', 'monday');
  expect(weeks.map(([first]) => first)).toEqual([
    '2026-02-23',
    '2026-03-02',
    '2026-03-09',
    '2026-03-16',
    '2026-03-23',
    '2026-03-30',
  ]);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  expect(weeksOf('2027-02-10', 'monday')).toHaveLength(4);
});
