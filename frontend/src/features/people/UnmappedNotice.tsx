import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Notice } from '../../components';
import { paths } from '../../urls';
import { useUnmappedCount } from './queries';

/** Says above the list how many have no role yet, with the ways to them and to their titles. */
export function UnmappedNotice() {
  const count = useUnmappedCount() ?? 0;
  if (count === 0) return null;
  return (
    <Notice>
      <Link to={paths.people} search={{ unmapped: 'true' } as never}>
        <Plural value={count} one="# person has no role" other="# people have no role" />
      </Link>
      {' · '}
      <Link to={paths.titleMappings}>
        <Trans>Say what their titles mean</Trans>
      </Link>
    </Notice>
  );
}
