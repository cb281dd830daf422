import { useLingui } from '@lingui/react/macro';
import { Card } from '../../components';
import classes from './PriorityHistory.module.css';
import type { Priority } from './queries';
import { actions } from './words';

/** Who did what with the priority, the latest first. */
export function PriorityHistory({ events }: { events: Priority['events'] }) {
  const { t, i18n } = useLingui();
  return (
    <Card title={t`History`}>
      <ul className={classes.list}>
        {[...events].reverse().map((event) => (
          <li key={`${event.at} ${event.action}`}>
            {t(actions[event.action])}
            <small>
              {event.by}, {i18n.date(event.at, { dateStyle: 'medium', timeStyle: 'short' })}
            </small>
            {event.comment && <q className={classes.comment}>{event.comment}</q>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
