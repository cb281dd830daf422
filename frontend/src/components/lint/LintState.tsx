import { Plural } from '@lingui/react/macro';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import classes from './FindingList.module.css';
import type { useFindings } from './useFindings';

/** What the reader of a text is called on the screen, and what it says when it has no finding. */
export interface LintWords {
  good: string;
  /** When the server does not answer. */
  silent: string;
  /** The way to the page with the rules. */
  rules?: { label: string; to: string };
}

interface LintStateProps extends LintWords {
  lint: ReturnType<typeof useFindings>;
}

/** How a text stands, in one line that screen readers hear when it changes. */
export function LintState({ lint, good, silent, rules }: LintStateProps) {
  const open = lint.open.length;
  const isGood = lint.isCurrent && open === 0;
  return (
    <div
      className={classes.state}
      data-good={isGood || undefined}
      data-open={open > 0 || undefined}
    >
      <span role="status">
        {lint.problem ? (
          silent
        ) : open > 0 ? (
          <>
            <IconAlertTriangle size={14} aria-hidden />{' '}
            <Plural value={open} one="# finding" other="# findings" />
          </>
        ) : (
          isGood && (
            <>
              <IconCheck size={14} aria-hidden /> {good}
            </>
          )
        )}
      </span>
      {rules && (
        <Link to={rules.to} className={classes.rules}>
          {rules.label}
        </Link>
      )}
    </div>
  );
}
