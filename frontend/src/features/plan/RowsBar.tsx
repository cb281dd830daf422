import { Trans } from '@lingui/react/macro';
import classes from './RowsBar.module.css';

interface RowsBarProps {
  complete: number;
  total: number;
}

/** How many of a plan's rows are complete, in figures and as a small bar. */
export function RowsBar({ complete, total }: RowsBarProps) {
  if (total === 0) {
    return (
      <span className={classes.none}>
        <Trans>no rows yet</Trans>
      </span>
    );
  }
  return (
    <span className={classes.rows}>
      <span className={classes.track} aria-hidden>
        <span
          className={classes.bar}
          data-whole={complete === total || undefined}
          style={{ width: `${(100 * complete) / total}%` }}
        />
      </span>
      <span>
        <Trans>
          {complete} of {total}
        </Trans>
      </span>
    </span>
  );
}
