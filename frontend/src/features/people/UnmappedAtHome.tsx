import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Notice } from '../../components';
import { paths } from '../../urls';
import { useUnmappedCount } from './queries';

/** Says on the home page that titles wait for somebody to say what role they mean. */
export default function UnmappedAtHome() {
  const count = useUnmappedCount() ?? 0;
  if (count === 0) return null;
  return (
    <Notice>
      <Plural value={count} one="# person has no role yet." other="# people have no role yet." />{' '}
      <Link to={paths.titleMappings}>
        <Trans>Say what their titles mean</Trans>
      </Link>
    </Notice>
  );
}
