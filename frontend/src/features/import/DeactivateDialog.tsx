import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '../../components';
import type { ArchiveDialogProps } from './ArchiveDialog';

/** Says how many of how many people would be deactivated, and lets nobody agree to that in passing. */
export function DeactivateDialog({
  run,
  inUse,
  ...dialog
}: ArchiveDialogProps & { inUse: number }) {
  const { t, i18n } = useLingui();
  const [typed, setTyped] = useState('');
  const { archived } = run.counts;
  const gone = i18n.number(archived);
  const all = i18n.number(inUse);
  const part = i18n.number(archived / inUse, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <ConfirmDialog
      {...dialog}
      danger
      title={plural(inUse, {
        one: `Deactivate ${gone} of # person?`,
        other: `Deactivate ${gone} of # people?`,
      })}
      confirm={t`Apply, and deactivate ${gone}`}
      disabled={typed.replace(/\D/g, '') !== String(archived)}
    >
      <Stack gap="sm">
        <Text>
          <Trans>
            The file does not name {gone} of the {all} people of the source “{run.source}”: that is{' '}
            <strong>{part}</strong>. A file of which a part is missing looks just the same, so make
            sure that it is whole.
          </Trans>
        </Text>
        <Text>
          <Trans>
            Whoever is deactivated goes from the lists and can be chosen no more. The records are
            kept, and the import can be undone.
          </Trans>
        </Text>
        <TextInput
          label={t`Type ${gone} to go on`}
          inputMode="numeric"
          autoComplete="off"
          maw="12rem"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmDialog>
  );
}
