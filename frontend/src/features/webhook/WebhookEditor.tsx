import { useLingui } from '@lingui/react/macro';
import type { Tagged } from '../../api';
import { Card, Page, RecordFrame, recordColumns, toast } from '../../components';
import { useRecordForm, useRefresh } from '../../hooks';
import { paths } from '../../urls';
import { DisabledAlert } from './DisabledAlert';
import { HealthCard } from './HealthCard';
import { HealthTag } from './HealthTag';
import { LogCard } from './LogCard';
import { PingButton } from './PingButton';
import { readWebhook, useMayKeep, type Webhook } from './queries';
import { WebhookFields } from './WebhookFields';
import { WebhookMenu } from './WebhookMenu';
import { toInput, toValues } from './webhookValues';
import { updateWebhook } from './writes';

/** A webhook with its health and its log; administrators change it. */
export function WebhookEditor({ record }: { record: Tagged<Webhook> }) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const mayKeep = useMayKeep();
  const webhook = record.value;
  const edit = useRecordForm({
    draftKey: `webhook:${webhook.id}`,
    record,
    toValues,
    save: (values, etag) => updateWebhook(webhook.id, etag, toInput(values)),
    reload: () => readWebhook(webhook.id),
    onSaved: () => {
      toast(t`Webhook saved`);
      refresh();
    },
  });
  const labels: Record<string, string> = {
    url: t`Address`,
    description: t`What for`,
    eventTypes: t`Events`,
    active: t`Switched on`,
  };

  return (
    <Page
      title={webhook.description ?? new URL(webhook.url).host}
      back={{ label: t`Webhooks`, to: paths.webhooks }}
      aside={<HealthTag webhook={webhook} />}
      actions={
        mayKeep && (
          <>
            <PingButton webhook={webhook} />
            <WebhookMenu webhook={webhook} />
          </>
        )
      }
    >
      <DisabledAlert webhook={webhook} />
      <RecordFrame edit={edit} mayEdit={mayKeep} label={(field) => labels[field] ?? field}>
        <div className={recordColumns.columns}>
          <form className={recordColumns.text} onSubmit={edit.submit} noValidate>
            <Card title={t`Webhook`}>
              <WebhookFields form={edit.form} readOnly={!mayKeep} />
            </Card>
            <button type="submit" hidden />
          </form>
          <div className={recordColumns.side}>
            <HealthCard webhook={webhook} />
          </div>
          <div className={recordColumns.sections}>
            <LogCard webhook={webhook} />
          </div>
        </div>
      </RecordFrame>
    </Page>
  );
}
