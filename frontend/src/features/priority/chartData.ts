import type { Measure, MeasurePoint } from './queries';

/** One day of the chart: what was measured, and where the straight line from baseline to target runs. */
export interface ChartDay {
  at: number;
  value?: number;
  line?: number;
}

/** A date as the time axis takes it: noon, so that no time zone moves it to another day. */
export const timeOf = (date: string): number => new Date(`${date}T12:00:00`).getTime();

/** The days of the chart in order: the data points, and both ends of the way from baseline to target. */
export function chartDays(measure: Measure, points: MeasurePoint[]): ChartDay[] {
  const days = new Map<number, ChartDay>();
  const on = (date: string) => {
    const at = timeOf(date);
    const day = days.get(at) ?? { at };
    days.set(at, day);
    return day;
  };
  for (const { date, value } of points) on(date).value = value;
  const { baseline, baselineDate, target, targetDate } = measure;
  if (baseline != null && baselineDate && target != null && targetDate) {
    on(baselineDate).line = baseline;
    on(targetDate).line = target;
  }
  return [...days.values()].sort((one, other) => one.at - other.at);
}
