import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import classes from './CellView.module.css';
import { Frequency } from './Frequency';
import { HowBuiltView } from './HowBuiltView';
import type { PlanRow } from './planRows';
import { SkillView } from './SkillView';
import { type ColumnId, feedbackTypes } from './words';

export interface CellViewProps {
  row: PlanRow;
  /** Says of a gap what to do about it, to somebody who can. */
  editable: boolean;
}

/** What each column shows of a row. Made of spans only: a cell that can be edited is a button. */
export const cellViews: Record<ColumnId, (props: CellViewProps) => ReactNode> = {
  skill: SkillView,
  activity: ActivityView,
  built: HowBuiltView,
  practice: PracticeView,
  feedback: FeedbackView,
};

function ActivityView({ row, editable }: CellViewProps) {
  if (row.activity?.trim()) return <span>{row.activity}</span>;
  return (
    <span className={classes.gap}>
      {editable ? (
        <Trans>No place in the work yet. Choose an activity</Trans>
      ) : (
        <Trans>No place in the work yet</Trans>
      )}
    </span>
  );
}

function PracticeView({ row, editable }: CellViewProps) {
  const { practiceTask, practiceTimes, practicePer, goodUse } = row;
  if (!practiceTask?.trim() && !practiceTimes && !goodUse?.trim()) {
    return (
      <span className={classes.gap}>
        {editable ? (
          <Trans>No task yet. Choose from the role's activities</Trans>
        ) : (
          <Trans>No task yet</Trans>
        )}
      </span>
    );
  }
  return (
    <>
      {practiceTask?.trim() ? (
        <span className={classes.line}>{practiceTask}</span>
      ) : (
        <Gap>
          <Trans>No task yet</Trans>
        </Gap>
      )}
      {practiceTimes && practicePer ? (
        <span className={classes.detail}>
          <Frequency times={practiceTimes} per={practicePer} />
        </span>
      ) : (
        <Gap>
          <Trans>How often?</Trans>
        </Gap>
      )}
      {goodUse?.trim() ? (
        <span className={classes.detail}>
          <Trans>Good: {goodUse}</Trans>
        </span>
      ) : (
        <Gap>
          <Trans>What does good use look like?</Trans>
        </Gap>
      )}
    </>
  );
}

function FeedbackView({ row, editable }: CellViewProps) {
  const { t } = useLingui();
  const { feedbackType, feedbackWho, feedbackTimes, feedbackPer } = row;
  if (!feedbackType && !feedbackWho?.trim() && !feedbackTimes) {
    return (
      <Gap>
        {editable ? <Trans>No feedback yet. Who gives it?</Trans> : <Trans>No feedback yet</Trans>}
      </Gap>
    );
  }
  return (
    <>
      {feedbackType ? (
        <span className={classes.line}>{t(feedbackTypes[feedbackType])}</span>
      ) : (
        <Gap>
          <Trans>In which form?</Trans>
        </Gap>
      )}
      {feedbackWho?.trim() ? (
        <span className={classes.detail}>{feedbackWho}</span>
      ) : (
        <Gap>
          <Trans>Who gives it?</Trans>
        </Gap>
      )}
      {feedbackTimes && feedbackPer ? (
        <span className={classes.detail}>
          <Frequency times={feedbackTimes} per={feedbackPer} />
        </span>
      ) : (
        <Gap>
          <Trans>How often?</Trans>
        </Gap>
      )}
    </>
  );
}

function Gap({ children }: { children: ReactNode }) {
  return <span className={classes.gap}>{children}</span>;
}
