import { Trans } from '@lingui/react/macro';
import { Tag } from '../../components';
import classes from './CellView.module.css';
import type { CellViewProps } from './cellViews';

/** The skill of a row, with the level the role aims at. */
export function SkillView({ row, editable }: CellViewProps) {
  if (!row.skillId) {
    return (
      <span className={classes.gap}>
        {editable ? <Trans>No skill yet. Choose one</Trans> : <Trans>No skill yet</Trans>}
      </span>
    );
  }
  return (
    <>
      <span className={classes.statement}>{row.skillStatement}</span>
      <span className={classes.chips}>
        {row.targetLevel != null && (
          <span className={classes.chip}>
            <Trans>target {row.targetLevel}</Trans>
          </span>
        )}
        {row.skillVersion != null && (
          <span className={classes.chip}>
            <Trans>version {row.skillVersion}</Trans>
          </span>
        )}
        {row.archived.includes('skill') && (
          <Tag tone="bad">
            <Trans>archived</Trans>
          </Tag>
        )}
        {row.skillStatus === 'draft' && (
          <Tag tone="warn">
            <Trans>not published</Trans>
          </Tag>
        )}
      </span>
    </>
  );
}
