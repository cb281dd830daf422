import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { paths } from '../../urls';
import classes from './FindingList.module.css';
import type { useLint } from './useLint';

interface LintStateProps {
  lint: ReturnType<typeof useLint>;
  /** Whether there are rules for the language of the statement. */
  reads: boolean;
}

/** How the statement stands with the linter, in one line that screen readers hear when it changes. */
export function LintState({ lint, reads }: LintStateProps) {
  const open = lint.open.length;
  const isGood = lint.isCurrent && open === 0;
  return (
    <div
      className={classes.state}
      data-good={isGood || undefined}
      data-open={open > 0 || undefined}
    >
      <span role="status">
        {lint.problem ? <NoLinter /> : <Words open={open} good={isGood} reads={reads} />}
      </span>
      <Link to={paths.skillRules} className={classes.rules}>
        <Trans>What the linter looks for</Trans>
      </Link>
    </div>
  );
}

function Words({ open, good, reads }: { open: number; good: boolean; reads: boolean }) {
  if (open > 0) {
    return (
      <>
        <IconAlertTriangle size={14} aria-hidden />{' '}
        <Plural value={open} one="# finding" other="# findings" />
      </>
    );
  }
  if (good && !reads) return <Trans>In this language the linter looks at the length only</Trans>;
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
