import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { Page, QueryState } from '../../components';
import { paths } from '../../urls';
import { useWebhook } from './queries';
import { WebhookEditor } from './WebhookEditor';

export default function WebhookPage() {
  const { t } = useLingui();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const webhook = useWebhook(id);
  if (webhook.data) return <WebhookEditor key={id} record={webhook.data} />;
  return (
    <Page title={t`Webhook`} back={{ label: t`Webhooks`, to: paths.webhooks }}>
      <QueryState query={webhook}>{() => null}</QueryState>
    </Page>
  );
}
