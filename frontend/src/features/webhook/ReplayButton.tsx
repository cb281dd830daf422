import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { toast, useDeed } from '../../components';
import { type Delivery, useMayKeep } from './queries';
import { replayDelivery } from './writes';

/** Sends one event again, at once. */
export function ReplayButton({ delivery }: { delivery: Delivery }) {
  const { t } = useLingui();
  const mayKeep = useMayKeep();
  const replay = useDeed({
    run: () => replayDelivery(delivery.id),
    failed: t`The event could not be sent again`,
    onDone: () => toast(t`The event is being sent again`),
  });
  if (!mayKeep) return null;
  return (
    <Button loading={replay.isPending} onClick={() => replay.mutate()}>
      {delivery.status === 'pending' ? <Trans>Try now</Trans> : <Trans>Send again</Trans>}
    </Button>
  );
}
