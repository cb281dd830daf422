import { Trans, useLingui } from '@lingui/react/macro';
import { IconKey, IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmDialog, MenuItem, MoreMenu, toast, useDeed } from '../../components';
import { writeDraft } from '../../hooks';
import { paths } from '../../urls';
import type { Webhook } from './queries';
import { RotateDialog } from './RotateDialog';
import { deleteWebhook } from './writes';

/** The rarely needed actions on a webhook. */
export function WebhookMenu({ webhook }: { webhook: Webhook }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [asking, ask] = useState<'rotate' | 'delete' | null>(null);
  const close = () => ask(null);
  const remove = useDeed({
    run: () => deleteWebhook(webhook),
    failed: t`The webhook could not be deleted`,
    onSettled: close,
    onDone: async () => {
      writeDraft(`webhook:${webhook.id}`, null);
      await navigate({ to: paths.webhooks, ignoreBlocker: true });
      toast(t`The webhook was deleted`);
    },
  });
  return (
    <>
      <MoreMenu>
        <MenuItem leftSection={<IconKey size={16} />} onClick={() => ask('rotate')}>
          <Trans>New secret…</Trans>
        </MenuItem>
        <MenuItem leftSection={<IconTrash size={16} />} onClick={() => ask('delete')}>
          <Trans>Delete webhook…</Trans>
        </MenuItem>
      </MoreMenu>
      <RotateDialog webhook={webhook} opened={asking === 'rotate'} onClose={close} />
      <ConfirmDialog
        opened={asking === 'delete'}
        danger
        title={t`Delete this webhook?`}
        confirm={t`Delete webhook`}
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
        onClose={close}
      >
        <Trans>
          Its receiver hears nothing more, its log goes, and what waits is never delivered. This
          cannot be undone.
        </Trans>
      </ConfirmDialog>
    </>
  );
}
