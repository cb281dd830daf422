import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';

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
    <Modal
      opened={opened}
      onClose={onClose}
      title={t`Rename plan`}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
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
    </Modal>
  );
}
