import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Dialog, SecretOnce } from '../../components';
import type { Token } from './queries';
import { TokenForm } from './TokenForm';

interface NewTokenProps {
  opened: boolean;
  onClose: () => void;
}

/** Asks what a token is for, makes it, and shows its secret once. The secret is not lost by a click beside the dialog. */
export function NewToken({ opened, onClose }: NewTokenProps) {
  const { t } = useLingui();
  const [made, setMade] = useState<Token>();

  function close() {
    setMade(undefined);
    onClose();
  }

  return (
    <Dialog
      opened={opened}
      onClose={close}
      title={made ? t`Token “${made.name}”` : t`New token`}
      size="lg"
      closeOnClickOutside={!made}
      closeOnEscape={!made}
      withCloseButton={!made}
    >
      {made ? (
        <SecretOnce secret={made.secret ?? ''} onDone={close}>
          <Trans>
            This is the only time the secret is shown; here it is kept only as a fingerprint. Put it
            where the script reads its secrets, and send it to nobody by mail or chat.
          </Trans>
        </SecretOnce>
      ) : (
        <TokenForm onMade={setMade} onCancel={close} />
      )}
    </Dialog>
  );
}
