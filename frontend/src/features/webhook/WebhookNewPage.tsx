import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import {
  Card,
  DraftNotice,
  LeaveDialog,
  Page,
  recordColumns,
  SaveBar,
  toast,
} from '../../components';
import { useLeaveGuard, useRecordForm, useRefresh } from '../../hooks';
import { paths, url } from '../../urls';
import type { Webhook } from './queries';
import { SecretDialog } from './SecretDialog';
import { WebhookFields } from './WebhookFields';
import { toInput, toValues, type WebhookValues } from './webhookValues';
import { createWebhook } from './writes';

export default function WebhookNewPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const [created, setCreated] = useState<Webhook | null>(null);
  const edit = useRecordForm<Webhook, WebhookValues>({
    draftKey: 'webhook:new',
    record: null,
    toValues,
    save: (values) => createWebhook(toInput(values)),
    onSaved: ({ value }) => setCreated(value),
  });
  const guard = useLeaveGuard(edit.dirty);

  async function open() {
    if (!created) return;
    await navigate({ to: url(paths.webhook, { id: created.id }), ignoreBlocker: true });
    toast(t`Webhook created`);
    refresh();
  }

  return (
    <Page title={t`New webhook`} back={{ label: t`Webhooks`, to: paths.webhooks }}>
      {edit.restored && <DraftNotice onDiscard={edit.discard} />}
      <form className={recordColumns.single} onSubmit={edit.submit} noValidate>
        <Card title={t`Webhook`}>
          <WebhookFields form={edit.form} readOnly={false} />
        </Card>
        <button type="submit" hidden />
      </form>
      <SaveBar
        shown={created === null}
        save={t`Create webhook`}
        discard={t`Cancel`}
        saving={edit.saving}
        problem={edit.problem}
        onSave={edit.submit}
        onDiscard={() => {
          edit.forget();
          navigate({ to: paths.webhooks, ignoreBlocker: true });
        }}
      />
      <SecretDialog secret={created?.secret ?? null} onClose={open} />
      <LeaveDialog guard={guard} />
    </Page>
  );
}
