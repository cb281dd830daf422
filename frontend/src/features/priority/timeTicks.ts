import { firstDays, type WeekStart } from '../../components';

/** The marks of a time axis, at noon, and whether they stand for days or for whole months. */
export interface TimeTicks {
  at: number[];
  months: boolean;
}

/**
 * The marks of a time, as many as there is room for: the first days of weeks, as the organisation counts them, of every second week, or
 * of months. A time that holds fewer than two of them is marked at its ends.
 */
export function timeTicks(from: number, to: number, most: number, start: WeekStart): TimeTicks {
  const first = new Date(from);
  const noon = (year: number, month: number, day: number) =>
    new Date(year, month, day, 12).getTime();
  const untilWeek = (firstDays[start] - first.getDay() + 7) % 7;
  const week = (step: number) => (index: number) =>
    noon(first.getFullYear(), first.getMonth(), first.getDate() + untilWeek + 7 * step * index);
  // Every second month and so on are those of the calendar: January, March, May.
  const month = (step: number) => (index: number) =>
    noon(first.getFullYear(), (Math.floor(first.getMonth() / step) + index) * step, 1);

  for (const step of [1, 2]) {
    const at = marks(week(step), from, to, most);
    if (at) return { at, months: false };
  }
  for (const step of [1, 2, 3, 6, 12, 24, 60]) {
    const at = marks(month(step), from, to, most);
    if (at) return { at, months: true };
  }
  return { at: [from, to], months: false };
}

/** Those within the time; none where they are fewer than two or more than there is room for. */
function marks(nth: (index: number) => number, from: number, to: number, most: number) {
  const at: number[] = [];
  for (let index = 0; nth(index) <= to; index++) {
    if (nth(index) >= from) at.push(nth(index));
    if (at.length > most) return null;
  }
  return at.length < 2 ? null : at;
}
