import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Card, NewRecordPage, useShowCreated } from '../../components';
import { useRecordForm } from '../../hooks';
import { paths, url } from '../../urls';
import type { Webhook } from './queries';
import { SecretDialog } from './SecretDialog';
import { WebhookFields } from './WebhookFields';
import { toInput, toValues, type WebhookValues } from './webhookValues';
import { createWebhook } from './writes';

export default function WebhookNewPage() {
  const { t } = useLingui();
  const show = useShowCreated();
  const [created, setCreated] = useState<Webhook | null>(null);
  const edit = useRecordForm<Webhook, WebhookValues>({
    draftKey: 'webhook:new',
    record: null,
    toValues,
    save: (values) => createWebhook(toInput(values)),
    onSaved: ({ value }) => setCreated(value),
  });
  return (
    <>
      <NewRecordPage
        title={t`New webhook`}
        list={{ label: t`Webhooks`, to: paths.webhooks }}
        edit={edit}
        create={t`Create webhook`}
        created={created !== null}
      >
        <Card title={t`Webhook`}>
          <WebhookFields form={edit.form} readOnly={false} />
        </Card>
      </NewRecordPage>
      <SecretDialog
        secret={created?.secret ?? null}
        onClose={() => created && show(url(paths.webhook, { id: created.id }), t`Webhook created`)}
      />
    </>
  );
}
