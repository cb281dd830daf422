import { Plural } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { paths } from '../../urls';
import { useUnmappedCount } from './queries';
import classes from './UnmappedNotice.module.css';

/** Says above the list how many have no role yet, as a link to them. */
export function UnmappedNotice() {
  const count = useUnmappedCount() ?? 0;
  if (count === 0) return null;
  return (
    <p className={classes.notice}>
      <Link to={paths.people} search={{ unmapped: 'true' } as never}>
        <Plural value={count} one="# person has no role" other="# people have no role" />
      </Link>
    </p>
  );
}
