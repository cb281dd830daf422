import { useLingui } from '@lingui/react/macro';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import classes from './Steps.module.css';

interface StepsProps {
  /** From 0 for the file to 3 for done. */
  at: 0 | 1 | 2 | 3;
  /** The step one is at has come to an end: well, or badly. */
  end?: 'good' | 'bad';
}

/** Where one is on the way from a file to records. */
export function Steps({ at, end }: StepsProps) {
  const { t } = useLingui();
  const names = [t`File`, t`Columns`, t`What will change`, t`Done`];
  return (
    <ol className={classes.steps} aria-label={t`Steps`}>
      {names.map((name, index) => {
        const past = index < at || (index === at && end === 'good');
        const bad = index === at && end === 'bad';
        return (
          <li
            key={name}
            className={classes.step}
            data-state={bad ? 'bad' : past ? 'past' : index === at ? 'now' : 'next'}
            aria-current={index === at ? 'step' : undefined}
          >
            <span className={classes.mark} aria-hidden>
              {bad ? (
                <IconAlertTriangle size={13} />
              ) : past ? (
                <IconCheck size={13} stroke={2.5} />
              ) : (
                index + 1
              )}
            </span>
            <span className={classes.name}>{name}</span>
          </li>
        );
      })}
    </ol>
  );
}
