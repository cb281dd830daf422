import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { paths, url } from '../../urls';
import type { Placed } from './queries';
import classes from './Ranking.module.css';

/** The roles that lead today or would lead, with both places and both scores. */
export function RankingTable({ placed }: { placed: Placed[] }) {
  const { t, i18n } = useLingui();
  const score = (value: number | null | undefined) =>
    value == null
      ? '–'
      : i18n.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <table className={classes.table} aria-label={t`The roles that would lead`}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Place</Trans>
          </th>
          <th scope="col">
            <Trans>Today</Trans>
          </th>
          <th scope="col" className={classes.name}>
            <Trans>Role</Trans>
          </th>
          <th scope="col">
            <Trans>Score</Trans>
          </th>
          <th scope="col">
            <Trans>Today</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {placed.map((one) => (
          <tr key={one.recordId}>
            <td>{one.placeAfter == null ? '–' : i18n.number(one.placeAfter)}</td>
            <td className={classes.today}>
              {one.placeBefore == null ? '–' : i18n.number(one.placeBefore)} <Move {...one} />
            </td>
            <th scope="row" className={classes.name}>
              <Link to={url(paths.role, { id: one.recordId })}>{one.text}</Link>
            </th>
            <td>{score(one.scoreAfter)}</td>
            <td className={classes.today}>{score(one.scoreBefore)}</td>
          </tr>
        ))}
      </tbody>
    </table>
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
