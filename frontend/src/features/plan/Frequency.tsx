import { Plural } from '@lingui/react/macro';
import classes from './CellView.module.css';

interface FrequencyProps {
  times: number;
  per: 'week' | 'month';
}

/** So many times a week or a month, in words. */
export function Frequency({ times, per }: FrequencyProps) {
  return (
    <span className={classes.unbroken}>
      {per === 'week' ? (
        <Plural value={times} one="once a week" other="# × a week" />
      ) : (
        <Plural value={times} one="once a month" other="# × a month" />
      )}
    </span>
  );
}
