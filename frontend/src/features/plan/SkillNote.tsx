import { Trans } from '@lingui/react/macro';
import { Tag } from '../../components';
import classes from './CellView.module.css';
import type { Skill } from './queries';

interface SkillNoteProps {
  level?: number | null;
  status: Skill['status'];
}

/** The level that the role aims at, and whether the skill may be planned with already. */
export function SkillNote({ level, status }: SkillNoteProps) {
  return (
    <>
      {level != null && (
        <span className={classes.chip}>
          <Trans>target {level}</Trans>
        </span>
      )}
      {status === 'draft' && (
        <Tag tone="warn">
          <Trans>not published</Trans>
        </Tag>
      )}
    </>
  );
}
