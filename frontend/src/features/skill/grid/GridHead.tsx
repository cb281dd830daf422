// biome-ignore-all lint/a11y/useSemanticElements: a grid of div, because its rows are laid out by themselves
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and points to its active cell
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid takes the keys
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { paths, url } from '../../../urls';
import type { GridColumn } from './cells';
import classes from './GridTable.module.css';

/** The skills above their columns. */
export function GridHead({ columns }: { columns: GridColumn[] }) {
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" className={classes.line} aria-rowindex={1}>
        <span role="columnheader" className={classes.corner} aria-colindex={1}>
          <Trans>Role</Trans>
        </span>
        {columns.map(({ skillId, statement, archived }, at) => (
          <span
            key={skillId}
            role="columnheader"
            className={classes.skill}
            aria-colindex={at + 2}
            title={statement}
          >
            <Link to={url(paths.skill, { id: skillId })} tabIndex={-1} className={classes.name}>
              {statement}
            </Link>
            {archived && (
              <em className={classes.archived}>
                <Trans>archived</Trans>
              </em>
            )}
          </span>
        ))}
      </div>
    </div>
  );
}
