import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { TextChange } from '../../components';
import classes from './PlanDiff.module.css';
import type { HowBuilt, PlanRow } from './planRows';
import { useFrequency } from './useFrequency';
import { builtTypes, type ColumnId, feedbackTypes } from './words';

interface CellChangeProps {
  column: ColumnId;
  before: PlanRow;
  after: PlanRow;
}

/** What became of one cell of a row. */
export function CellChange({ column, ...rows }: CellChangeProps) {
  const View = views[column];
  return <View {...rows} />;
}

type Rows = Omit<CellChangeProps, 'column'>;

const views: Record<ColumnId, (rows: Rows) => ReactNode> = {
  skill: SkillChange,
  activity: ({ before, after }) => <TextChange before={before.activity} after={after.activity} />,
  built: BuiltChange,
  practice: PracticeChange,
  feedback: FeedbackChange,
};

function SkillChange({ before, after }: Rows) {
  const { t } = useLingui();
  const version = ({ skillVersion }: PlanRow) => skillVersion && t`version ${skillVersion}`;
  const target = ({ targetLevel }: PlanRow) => targetLevel && t`target ${targetLevel}`;
  return (
    <>
      <Line before={before.skillStatement} after={after.skillStatement} />
      <span className={classes.details}>
        <Line before={version(before)} after={version(after)} quiet />
        <Line before={target(before)} after={target(after)} quiet />
      </span>
    </>
  );
}

function BuiltChange({ before, after }: Rows) {
  const { t } = useLingui();
  const text = ({ type, title, text, link }: HowBuilt) =>
    [title ? `${t(builtTypes[type])}: ${title}` : t(builtTypes[type]), text, link]
      .filter(Boolean)
      .join('\n');
  const old = before.howBuilt.map(text);
  const fresh = after.howBuilt.map(text);
  const gone = old.filter((entry) => !fresh.includes(entry));
  const come = fresh.filter((entry) => !old.includes(entry));
  return (
    <ul className={classes.entries}>
      {fresh.map((entry, index) => {
        const replaced = gone[come.indexOf(entry)];
        const key = `${index}${entry}`;
        if (!come.includes(entry)) return <li key={key}>{entry}</li>;
        return (
          <li key={key}>
            {replaced ? <TextChange before={replaced} after={entry} /> : <ins>{entry}</ins>}
          </li>
        );
      })}
      {gone.slice(come.length).map((entry) => (
        <li key={entry}>
          <del>{entry}</del>
        </li>
      ))}
    </ul>
  );
}

function PracticeChange({ before, after }: Rows) {
  const frequency = useFrequency();
  return (
    <>
      <Line before={before.practiceTask} after={after.practiceTask} />
      <span className={classes.details}>
        <Line
          before={frequency(before.practiceTimes, before.practicePer)}
          after={frequency(after.practiceTimes, after.practicePer)}
        />
        <Line label={<Trans>Good:</Trans>} before={before.goodUse} after={after.goodUse} />
      </span>
    </>
  );
}

function FeedbackChange({ before, after }: Rows) {
  const { t } = useLingui();
  const frequency = useFrequency();
  const form = ({ feedbackType }: PlanRow) => feedbackType && t(feedbackTypes[feedbackType]);
  return (
    <>
      <Line before={form(before)} after={form(after)} />
      <span className={classes.details}>
        <Line before={before.feedbackWho} after={after.feedbackWho} />
        <Line
          before={frequency(before.feedbackTimes, before.feedbackPer)}
          after={frequency(after.feedbackTimes, after.feedbackPer)}
        />
      </span>
    </>
  );
}

interface LineProps {
  label?: ReactNode;
  before?: string | number | null;
  after?: string | number | null;
  /** Says nothing where nothing changed. */
  quiet?: boolean;
}

/** A text that stayed, or what became of it. */
function Line({ label, before, after, quiet }: LineProps) {
  const was = before ? String(before) : null;
  const is = after ? String(after) : null;
  if (was === is && (quiet || is === null)) return null;
  return (
    <span className={classes.line}>
      {label} {was === is ? is : <TextChange before={was} after={is} />}
    </span>
  );
}
