import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { toast, useDeed } from '../../components';
import type { Webhook } from './queries';
import { pingWebhook } from './writes';

/** Sends a message that says nothing, to see whether it arrives. */
export function PingButton({ webhook }: { webhook: Webhook }) {
  const { t } = useLingui();
  const ping = useDeed({
    run: () => pingWebhook(webhook.id),
    failed: t`The test message could not be sent`,
    onDone: () => toast(t`A test message is on its way; see the log`),
  });
  return (
    <Button variant="default" loading={ping.isPending} onClick={() => ping.mutate()}>
      <Trans>Send a test</Trans>
    </Button>
  );
}
