import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { Card, Page, PropertyRow, QueryState, recordColumns, Tag } from '../../components';
import { paths, url } from '../../urls';
import { AttemptTable } from './AttemptTable';
import { statuses } from './health';
import { useDelivery } from './queries';
import { ReplayButton } from './ReplayButton';
import { useTime } from './useTime';
import classes from './Webhook.module.css';

export default function DeliveryPage() {
  const { t } = useLingui();
  const time = useTime();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const query = useDelivery(id);
  const delivery = query.data?.delivery;
  const status = delivery && statuses[delivery.status];
  const back = delivery ? url(paths.webhook, { id: delivery.webhookId }) : paths.webhooks;

  return (
    <Page
      title={delivery?.eventType ?? t`Event`}
      back={{ label: t`Webhook`, to: back }}
      aside={status && <Tag tone={status.tone}>{t(status.label)}</Tag>}
      actions={delivery && <ReplayButton delivery={delivery} />}
    >
      <QueryState query={query}>
        {({ delivery: shown, payload, attempts }) => (
          <div className={recordColumns.single}>
            <Card title={t`Event`}>
              <PropertyRow label={t`Happened`}>{time(shown.createdAt)}</PropertyRow>
              <PropertyRow label={t`Message id`}>
                <code className={classes.address}>{shown.id}</code>
              </PropertyRow>
              {shown.nextAttemptAt && (
                <PropertyRow label={t`Next try`}>{time(shown.nextAttemptAt)}</PropertyRow>
              )}
            </Card>
            <Card title={t`Tries`}>
              <AttemptTable attempts={attempts} />
            </Card>
            <Card title={t`What is sent`}>
              <pre className={classes.payload}>{readable(payload)}</pre>
            </Card>
          </div>
        )}
      </QueryState>
    </Page>
  );
}

/** With a line for each value; what is sent is one line. */
const readable = (payload: string) => JSON.stringify(JSON.parse(payload), null, 2);
