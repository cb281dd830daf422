import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Notice } from '../../components';
import { paths } from '../../urls';
import { useConflictCount, useMaySeeConnection } from './queries';

/** Says on the home page that the HR system gives somebody two teams, to those who see the connection. */
export default function ConflictsAtHome() {
  const count = useConflictCount(useMaySeeConnection()) ?? 0;
  if (count === 0) return null;
  return (
    <Notice>
      <Plural
        value={count}
        one="The HR system gives # person several teams."
        other="The HR system gives # people several teams."
      />{' '}
      <Link to={paths.hris}>
        <Trans>Look who it is</Trans>
      </Link>
    </Notice>
  );
}
