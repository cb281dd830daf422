import { Trans, useLingui } from '@lingui/react/macro';
import { Dialog, SecretOnce } from '../../components';

interface SecretDialogProps {
  /** Null while there is none to show. */
  secret: string | null;
  onClose: () => void;
}

/** Shows a webhook's secret. It is not lost by a click beside the dialog. */
export function SecretDialog({ secret, onClose }: SecretDialogProps) {
  const { t } = useLingui();
  return (
    <Dialog
      opened={secret !== null}
      onClose={onClose}
      title={t`The secret of this webhook`}
      size="lg"
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      <SecretOnce secret={secret ?? ''} onDone={onClose}>
        <Trans>
          This is the only time the secret is shown. Give it to the receiver, which tells by it that
          a message is ours (Standard Webhooks), and send it to nobody by mail or chat.
        </Trans>
      </SecretOnce>
    </Dialog>
  );
}
