import { Plural } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Notice } from '../../components';
import { paths, url } from '../../urls';
import { useDisabledWebhooks, useMayKeep } from './queries';

/** Tells those who keep webhooks that some were switched off by themselves. */
export default function DisabledAtHome() {
  const disabled = useDisabledWebhooks(useMayKeep()).data;
  const first = disabled?.items[0];
  if (!first) return null;
  const only = disabled.total === 1;
  return (
    <Notice tone="bad">
      <Link
        to={only ? url(paths.webhook, { id: first.id }) : paths.webhooks}
        search={(only ? {} : { disabled: 'true' }) as never}
      >
        <Plural
          value={disabled.total}
          one="A webhook was switched off because its receiver failed"
          other="# webhooks were switched off because their receivers failed"
        />
      </Link>
    </Notice>
  );
}
