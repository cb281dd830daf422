import { firstDays, type WeekStart } from '../../components';

/**
 * The first days of weeks, at noon, that lie in a time, as the organisation counts its weeks; none when the time holds fewer than two
 * of them or more than there is room for, so that months are the better marks.
 */
export function weekTicks(from: number, to: number, most: number, weekStart: WeekStart): number[] {
  const start = new Date(from);
  const until = (firstDays[weekStart] - start.getDay() + 7) % 7;
  const ticks: number[] = [];
  for (let day = start.getDate() + until; ticks.length <= most; day += 7) {
    const tick = new Date(start.getFullYear(), start.getMonth(), day, 12).getTime();
    if (tick > to) return ticks.length < 2 ? [] : ticks;
    if (tick >= from) ticks.push(tick);
  }
  return [];
}
