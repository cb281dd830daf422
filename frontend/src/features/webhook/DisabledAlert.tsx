import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { toast, useDeed } from '../../components';
import { useMayKeep, type Webhook } from './queries';
import { useTime } from './useTime';
import classes from './Webhook.module.css';
import { enableWebhook } from './writes';

/** Says that and why the webhook was switched off by itself, with the way back. */
export function DisabledAlert({ webhook }: { webhook: Webhook }) {
  const { t } = useLingui();
  const time = useTime();
  const mayKeep = useMayKeep();
  const enable = useDeed({
    run: () => enableWebhook(webhook),
    failed: t`The webhook could not be switched on`,
    onDone: () => toast(t`The webhook is on again`),
  });
  if (!webhook.disabledAt) return null;
  return (
    <section className={classes.off}>
      <h2>
        <Trans>This webhook was switched off by itself</Trans>
      </h2>
      <Text size="sm">{webhook.disabledReason}</Text>
      <Text size="sm">
        <Trans>
          It is off since {time(webhook.disabledAt)}. What was waiting then still waits; what has
          happened since is not kept for it.
        </Trans>
      </Text>
      {mayKeep && (
        <Button
          mt={4}
          size="xs"
          variant="default"
          loading={enable.isPending}
          onClick={() => enable.mutate()}
        >
          <Trans>Switch it on again</Trans>
        </Button>
      )}
    </section>
  );
}
