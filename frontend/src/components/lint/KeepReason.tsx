import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';

interface KeepReasonProps {
  words: string;
  onKeep: (reason: string) => void;
  onCancel: () => void;
}

/** Asks why words may stay that the linter remarks on. Enter keeps them, Esc does not. */
export function KeepReason({ words, onKeep, onCancel }: KeepReasonProps) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const keep = () => reason.trim() && onKeep(reason.trim());

  // The field lies within the skill's own form, which Enter must not send.
  function onKey(event: KeyboardEvent) {
    if (event.key === 'Enter') {
      event.preventDefault();
      keep();
    }
    if (event.key === 'Escape') onCancel();
  }

  return (
    <Group gap={8} align="flex-end">
      <TextInput
        label={t`Why may “${words}” stay?`}
        size="sm"
        flex="1 1 14rem"
        autoFocus
        required
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={onKey}
      />
      <Button variant="default" onClick={onCancel}>
        <Trans>Cancel</Trans>
      </Button>
      <Button disabled={!reason.trim()} onClick={keep}>
        <Trans>Keep it</Trans>
      </Button>
    </Group>
  );
}
