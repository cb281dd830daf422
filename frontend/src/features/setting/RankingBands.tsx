import { useLingui } from '@lingui/react/macro';
import type { Band } from './queries';
import classes from './Ranking.module.css';
import { RankingFrame } from './RankingFrame';

/** How the scores are spread today and would be, band by band; the numbers stand beside the bars. */
export function RankingBands({ bands }: { bands: Band[] }) {
  const { t, i18n } = useLingui();
  const most = Math.max(1, ...bands.flatMap(({ before, after }) => [before, after]));
  const width = (count: number) => ({ inlineSize: `${(100 * count) / most}%` });
  return (
    <RankingFrame
      label={t`How the scores are spread`}
      columns={[t`Score`, t`Roles`, t`Then`, t`Today`]}
      wide={1}
      narrow
    >
      {bands.map(({ from, before, after }) => (
        <tr key={from}>
          <th scope="row">
            {from}–{from + 10}
          </th>
          <td className={classes.wide} aria-hidden>
            <span className={classes.after} style={width(after)} />
            <span className={classes.before} style={width(before)} />
          </td>
          <td>{i18n.number(after)}</td>
          <td className={classes.today}>{i18n.number(before)}</td>
        </tr>
      ))}
    </RankingFrame>
  );
}
