import { keyName } from '../keyNames';
import classes from './Keys.module.css';

/** Keys as they are printed: `g r` one after the other, `mod+K` together. */
export function Keys({ keys }: { keys: string }) {
  return (
    <span className={classes.keys}>
      {keys.split(' ').map((key) => (
        <kbd key={key} className={classes.key}>
          {key.split('+').map(keyName).join(' ')}
        </kbd>
      ))}
    </span>
  );
}
