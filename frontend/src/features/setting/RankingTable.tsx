import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { paths, url } from '../../urls';
import type { Placed } from './queries';
import classes from './Ranking.module.css';
import { RankingFrame } from './RankingFrame';

/** The roles that lead today or would lead, with both places and both scores. */
export function RankingTable({ placed }: { placed: Placed[] }) {
  const { t, i18n } = useLingui();
  const score = (value: number | null | undefined) =>
    value == null
      ? '–'
      : i18n.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <RankingFrame
      label={t`The roles that would lead`}
      columns={[t`Place`, t`Today`, t`Role`, t`Score`, t`Today`]}
      wide={2}
    >
      {placed.map((one) => (
        <tr key={one.recordId}>
          <td>{one.placeAfter == null ? '–' : i18n.number(one.placeAfter)}</td>
          <td className={classes.today}>
            {one.placeBefore == null ? '–' : i18n.number(one.placeBefore)} <Move {...one} />
          </td>
          <th scope="row" className={classes.wide}>
            <Link to={url(paths.role, { id: one.recordId })}>{one.text}</Link>
          </th>
          <td>{score(one.scoreAfter)}</td>
          <td className={classes.today}>{score(one.scoreBefore)}</td>
        </tr>
      ))}
    </RankingFrame>
  );
}

/** Up, down or neither, also in words. */
function Move({ placeBefore, placeAfter }: Placed) {
  const { t } = useLingui();
  if (placeBefore === placeAfter) return null;
  const up = placeAfter != null && (placeBefore == null || placeAfter < placeBefore);
  return (
    <span
      className={up ? classes.up : classes.down}
      role="img"
      aria-label={up ? t`rises` : t`falls`}
    >
      {up ? '▲' : '▼'}
    </span>
  );
}
