import { useLingui } from '@lingui/react/macro';
import { Card, PropertyRow } from '../../components';
import type { Webhook } from './queries';
import { useTime } from './useTime';

/** How the receiver has answered lately. */
export function HealthCard({ webhook }: { webhook: Webhook }) {
  const { t, i18n } = useLingui();
  const time = useTime();
  const { lastSuccessAt, lastFailureAt, lastError, failingSince, formerSecretUntil } = webhook;
  return (
    <Card title={t`How it does`}>
      <PropertyRow label={t`Waiting`}>{i18n.number(webhook.waiting)}</PropertyRow>
      <PropertyRow label={t`Given up`}>{i18n.number(webhook.failed)}</PropertyRow>
      <PropertyRow label={t`Last success`}>{time(lastSuccessAt) || t`None yet`}</PropertyRow>
      {lastFailureAt && <PropertyRow label={t`Last failure`}>{time(lastFailureAt)}</PropertyRow>}
      {lastError && <PropertyRow label={t`Why`}>{lastError}</PropertyRow>}
      {failingSince && <PropertyRow label={t`Failing since`}>{time(failingSince)}</PropertyRow>}
      {formerSecretUntil && (
        <PropertyRow label={t`Old secret until`}>{time(formerSecretUntil)}</PropertyRow>
      )}
    </Card>
  );
}
