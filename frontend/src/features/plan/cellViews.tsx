import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Tag } from '../../components';
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
  if (row.activity?.trim()) {
    return (
      <>
        <span>{row.activity}</span>
        {row.archived.includes('activity') && (
          <span className={classes.chips}>
            <Tag tone="bad">
              <Trans>archived</Trans>
            </Tag>
          </span>
        )}
      </>
    );
  }
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
      <span className={classes.detail}>
        {practiceTimes && practicePer ? (
          <Frequency times={practiceTimes} per={practicePer} />
        ) : (
          <Ask>
            <Trans>How often?</Trans>
          </Ask>
        )}
        {' · '}
        {goodUse?.trim() ? (
          <Trans>Good: {goodUse}</Trans>
        ) : (
          <Ask>
            <Trans>What does good use look like?</Trans>
          </Ask>
        )}
      </span>
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
      <span className={classes.detail}>
        {feedbackWho?.trim() ? (
          feedbackWho
        ) : (
          <Ask>
            <Trans>Who gives it?</Trans>
          </Ask>
        )}
        {' · '}
        {feedbackTimes && feedbackPer ? (
          <Frequency times={feedbackTimes} per={feedbackPer} />
        ) : (
          <Ask>
            <Trans>How often?</Trans>
          </Ask>
        )}
      </span>
    </>
  );
}

function Gap({ children }: { children: ReactNode }) {
  return <span className={classes.gap}>{children}</span>;
}

/** A gap within a line. */
function Ask({ children }: { children: ReactNode }) {
  return <span className={classes.ask}>{children}</span>;
}
