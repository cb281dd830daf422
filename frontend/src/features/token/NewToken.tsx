import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Dialog } from '../../components';
import type { Token } from './queries';
import { SecretOnce } from './SecretOnce';
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
        <SecretOnce token={made} onDone={close} />
      ) : (
        <TokenForm onMade={setMade} onCancel={close} />
      )}
    </Dialog>
  );
}
