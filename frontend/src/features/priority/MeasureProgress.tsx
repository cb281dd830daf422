import { useLingui } from '@lingui/react/macro';
import classes from './MeasureProgress.module.css';
import { StandingTag } from './PriorityTag';
import type { PrioritySummary } from './queries';
import { useFigures } from './useFigures';

/** The measures of a priority in a table cell: each with its latest value and how far it has come. */
export function MeasureProgress({ measures }: { measures: PrioritySummary['measures'] }) {
  const { t } = useLingui();
  const { figure } = useFigures();
  if (measures.length === 0) return <span className={classes.none}>{t`No measure yet`}</span>;
  return (
    <ul className={classes.list}>
      {measures.slice(0, 3).map(({ id, name, unit, standing }) => (
        <li key={id} className={classes.measure}>
          <span className={classes.name} title={name}>
            {name}
          </span>
          <span className={classes.value} title={unit ?? undefined}>
            {standing.value != null && figure(standing.value, unit)}
          </span>
          <Bar progress={standing.progress} />
          <StandingTag standing={standing} />
        </li>
      ))}
      {measures.length > 3 && (
        <li className={classes.none}>{t`and ${measures.length - 3} more`}</li>
      )}
    </ul>
  );
}

/** The way from baseline to target; empty where there is none to draw. */
export function Bar({ progress }: { progress?: number | null }) {
  const share = Math.max(0, Math.min(1, progress ?? 0));
  return (
    <span className={classes.bar} data-unknown={progress == null || undefined} aria-hidden>
      <span className={classes.done} style={{ width: `${share * 100}%` }} />
    </span>
  );
}
