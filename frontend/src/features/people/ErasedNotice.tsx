import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Problem } from '../../api';
import { Notice } from '../../components';
import { paths, url } from '../../urls';

/** Leads from the refusal of a person who was erased to where an administrator allows it; the form stays as it is. */
export function ErasedNotice({ problem }: { problem: Problem | null }) {
  if (problem?.type !== 'urn:upskill:problem:erased-person') return null;
  return (
    <Notice>
      <Trans>
        Does the person work here again? Then{' '}
        <Link to={url(paths.setting, { name: 'retention' })} target="_blank">
          let the person come back
        </Link>{' '}
        first, and create the person after that. What you typed stays here.
      </Trans>
    </Notice>
  );
}
