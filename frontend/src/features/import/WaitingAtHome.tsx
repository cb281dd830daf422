import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Notice } from '../../components';
import { paths, url } from '../../urls';
import { useWaitingImports } from './queries';

/** Says on the home page that a file was compared and waits for somebody's yes, as one does that would deactivate people. */
export default function WaitingAtHome() {
  const waiting = useWaitingImports();
  const first = waiting?.items[0];
  if (!first) return null;
  const only = waiting.total === 1;
  return (
    <Notice>
      <Plural
        value={waiting.total}
        one="# file waits to be applied."
        other="# files wait to be applied."
      />{' '}
      <Link
        to={only ? url(paths.import, { id: first.id }) : paths.imports}
        search={(only ? {} : { status: 'ready' }) as never}
      >
        <Trans>See what would change</Trans>
      </Link>
    </Notice>
  );
}
