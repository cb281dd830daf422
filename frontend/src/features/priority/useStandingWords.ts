import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Measure } from './queries';
import { useFigures } from './useFigures';

/** Says in sentences what a measure's chart shows. */
export function useStandingWords() {
  const { t } = useLingui();
  const { figure, day } = useFigures();

  function aim({ baseline, baselineDate, target, targetDate, unit, direction }: Measure): string {
    const from = baseline == null ? null : figure(baseline, unit);
    const since = baselineDate ? day(baselineDate) : null;
    const to = target == null ? null : figure(target, unit);
    const by = targetDate ? day(targetDate) : null;
    const start =
      from && since
        ? t`It stood at ${from} on ${since}.`
        : from
          ? t`It stood at ${from}.`
          : t`Nobody has said where it stood.`;
    const goal =
      to && by
        ? t`It should be ${to} by ${by}.`
        : to
          ? t`It should get to ${to}.`
          : direction === 'increase'
            ? t`It should rise; there is no target yet.`
            : t`It should fall; there is no target yet.`;
    return `${start} ${goal}`;
  }

  function now({ standing, baseline, unit }: Measure): string {
    if (standing.value == null || !standing.date) return t`There is no data point yet.`;
    const value = figure(standing.value, unit);
    const date = day(standing.date);
    const from = baseline == null ? '' : figure(baseline, unit);
    const count = plural(standing.points, { one: '# data point', other: '# data points' });
    if (standing.trend === 'better')
      return t`On ${date} it was ${value}, better than ${from} (${count}).`;
    if (standing.trend === 'worse')
      return t`On ${date} it was ${value}, worse than ${from} (${count}).`;
    if (standing.trend === 'same')
      return t`On ${date} it was ${value}, as at the start (${count}).`;
    return t`On ${date} it was ${value} (${count}).`;
  }

  function verdict({ standing }: Measure): string {
    if (standing.pace === 'reached') return t`The target is reached.`;
    if (standing.pace === 'on-track')
      return t`That is on or ahead of the straight line to the target: on track.`;
    if (standing.pace === 'behind') return t`That is behind the straight line to the target.`;
    if (standing.pace === 'missed') return t`The day of the target has come without it.`;
    return '';
  }

  return (measure: Measure): string => `${aim(measure)} ${now(measure)} ${verdict(measure)}`.trim();
}
