import { useLingui } from '@lingui/react/macro';
import { Card } from '../../components';
import classes from './PlanHistory.module.css';
import type { Plan } from './planRows';
import { actions } from './words';

/** Who did what with the plan, the newest first, with what they said about it. */
export function PlanHistory({ plan }: { plan: Plan }) {
  const { t, i18n } = useLingui();
  return (
    <Card title={t`History`}>
      <ol className={classes.events}>
        {plan.events.toReversed().map(({ action, by, at, comment }) => (
          <li key={`${at}${action}`} className={classes.event}>
            <span className={classes.action}>{t(actions[action])}</span>
            <span>{by}</span>
            <time dateTime={at} className={classes.time}>
              {i18n.date(at, { dateStyle: 'medium', timeStyle: 'short' })}
            </time>
            {comment && <q className={classes.comment}>{comment}</q>}
          </li>
        ))}
      </ol>
    </Card>
  );
}
