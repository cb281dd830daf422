import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { paths } from '../../urls';
import classes from './FindingList.module.css';
import type { useLint } from './useLint';

/** How the statement stands with the linter, in one line that screen readers hear when it changes. */
export function LintState({ lint }: { lint: ReturnType<typeof useLint> }) {
  const open = lint.open.length;
  const isGood = lint.isCurrent && open === 0;
  return (
    <div
      className={classes.state}
      data-good={isGood || undefined}
      data-open={open > 0 || undefined}
    >
      <span role="status">{lint.problem ? <NoLinter /> : <Words open={open} good={isGood} />}</span>
      <Link to={paths.skillRules} className={classes.rules}>
        <Trans>What the linter looks for</Trans>
      </Link>
    </div>
  );
}

function Words({ open, good }: { open: number; good: boolean }) {
  if (open > 0) {
    return (
      <>
        <IconAlertTriangle size={14} aria-hidden />{' '}
        <Plural value={open} one="# finding" other="# findings" />
      </>
    );
  }
  return (
    good && (
      <>
        <IconCheck size={14} aria-hidden />{' '}
        <Trans>Nothing to remark: this can be seen at work</Trans>
      </>
    )
  );
}

function NoLinter() {
  const { t } = useLingui();
  return t`The linter does not answer at the moment. What you write can be saved all the same.`;
}
