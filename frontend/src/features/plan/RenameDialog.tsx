import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../components';

interface RenameDialogProps {
  title: string;
  opened: boolean;
  onClose: () => void;
  onRename: (title: string) => void;
}

/** Another title for a draft. */
export function RenameDialog({ title, opened, onClose, onRename }: RenameDialogProps) {
  const { t } = useLingui();
  const [next, setNext] = useState(title);
  return (
    <Dialog opened={opened} onClose={onClose} title={t`Rename plan`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onRename(next.trim());
          onClose();
        }}
      >
        <Stack>
          <TextInput
            label={t`Title`}
            required
            maxLength={255}
            data-autofocus
            value={next}
            onChange={(event) => setNext(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" disabled={!next.trim()}>
              <Trans>Rename</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
