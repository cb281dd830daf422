import type { Schema } from '../../api';

/** The day with which the organisation begins its weeks. */
export type WeekStart = Schema<'WeekStart'>;

/** As `Date` counts the days of a week. */
export const firstDays: Record<WeekStart, number> = { sunday: 0, monday: 1, saturday: 6 };

/** A day is written as the API writes it, 2026-03-31, and reckoned at noon in UTC, where no day is longer than another. */
export const toDate = (day: string) => new Date(`${day}T12:00Z`);

const toDay = (date: Date) => date.toISOString().slice(0, 10);

/** The day where the reader is. */
export const today = () => new Date().toLocaleDateString('sv');

export function plusDays(day: string, number: number): string {
  const date = toDate(day);
  date.setUTCDate(date.getUTCDate() + number);
  return toDay(date);
}

/** The same day of another month, or the last one of a month that is too short. */
export function plusMonths(day: string, number: number): string {
  const date = toDate(day);
  const of = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + number + 1, 0);
  if (date.getUTCDate() > of) date.setUTCDate(of);
  return toDay(date);
}

/** The first day of the week that this day is in. */
export function weekOf(day: string, weekStart: WeekStart): string {
  return plusDays(day, -((toDate(day).getUTCDay() - firstDays[weekStart] + 7) % 7));
}

/** The weeks that a month touches, each with all of its days. */
export function weeksOf(day: string, weekStart: WeekStart): string[][] {
  const month = day.slice(0, 7);
  const weeks: string[][] = [];
  let first = weekOf(`${month}-01`, weekStart);
  do {
    const start = first;
    weeks.push(Array.from({ length: 7 }, (_, at) => plusDays(start, at)));
    first = plusDays(first, 7);
  } while (first.startsWith(month));
  return weeks;
}
