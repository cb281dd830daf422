import { useLingui } from '@lingui/react/macro';
import { LineChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { useMe } from '../../hooks';
import { chartDays } from './chartData';
import { niceTicks } from './niceTicks';
import type { Measure, MeasurePoint } from './queries';
import { timeTicks } from './timeTicks';
import { useFigures } from './useFigures';

/** More marks than this do not fit on a phone. */
const mostMarks = 5;

interface MeasureChartProps {
  measure: Measure;
  points: MeasurePoint[];
}

/** The data points over time against baseline and target. The sentence above it and the table below say the same in words. */
export default function MeasureChart({ measure, points }: MeasureChartProps) {
  const { t, i18n } = useLingui();
  const { figure } = useFigures();
  // The chart also asks before it knows a day.
  const dayAt = (at: unknown, format: Intl.DateTimeFormatOptions) => {
    const time = typeof at === 'number' ? at : Number.NaN;
    return Number.isNaN(time) ? '' : i18n.date(new Date(time), format);
  };
  const { baseline, target } = measure;
  const days = chartDays(measure, points);
  const weekStart = useMe().data?.organisation?.weekStart ?? 'monday';
  const { at: ticks, months } = timeTicks(
    days[0]?.at ?? 0,
    days.at(-1)?.at ?? 0,
    mostMarks,
    weekStart,
  );
  const drawn = days.flatMap(({ value, line }) => [value, line]);
  const values = niceTicks(
    [...drawn, baseline, target].filter((each) => each != null),
    mostMarks,
  );
  return (
    <div aria-hidden>
      <LineChart
        h={220}
        data={days}
        dataKey="at"
        curveType="linear"
        connectNulls
        strokeWidth={2}
        gridAxis="x"
        series={[
          { name: 'value', label: measure.name, color: 'var(--up-accent)' },
          {
            name: 'line',
            label: t`Way to the target`,
            color: 'var(--up-muted)',
            strokeDasharray: '4 4',
          },
        ]}
        referenceLines={[
          ...(baseline == null
            ? []
            : [
                {
                  y: baseline,
                  label: t`Baseline`,
                  color: 'var(--up-muted)',
                  // On the left the first data points stand close to it.
                  labelPosition: 'insideBottomRight' as const,
                },
              ]),
          ...(target == null ? [] : [{ y: target, label: t`Target`, color: 'var(--up-ok)' }]),
        ]}
        xAxisProps={{
          type: 'number',
          scale: 'time',
          domain: ['dataMin', 'dataMax'],
          ticks,
          tickFormatter: (at) =>
            dayAt(
              at,
              months ? { month: 'short', year: '2-digit' } : { day: 'numeric', month: 'short' },
            ),
          padding: { left: 12, right: 12 },
        }}
        yAxisProps={{
          domain: [values[0] ?? 0, values.at(-1) ?? 0],
          ticks: values,
          width: 48,
          tickFormatter: (value) => figure(Number(value)),
        }}
        valueFormatter={(value) => figure(value, measure.unit)}
        tooltipProps={{
          labelFormatter: (at) => dayAt(at, { dateStyle: 'medium' }),
        }}
        lineChartProps={{ accessibilityLayer: false, margin: { top: 20 } }}
        lineProps={{ isAnimationActive: false }}
      />
    </div>
  );
}
