import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../components';
import { useMayEdit } from '../../hooks';
import type { View } from './queries';

interface ViewDialogProps {
  title: string;
  /** The view that is renamed; none for a new one. */
  view?: View;
  busy: boolean;
  onSave: (values: Pick<View, 'name' | 'shared'>) => void;
  onClose: () => void;
}

/** A view's name, and who sees it. */
export function ViewDialog({ title, view, busy, onSave, onClose }: ViewDialogProps) {
  const { t } = useLingui();
  const mayShare = useMayEdit() || view?.shared === true;
  const [name, setName] = useState(view?.name ?? '');
  const [shared, setShared] = useState(view?.shared ?? false);
  return (
    <Dialog opened onClose={onClose} title={title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSave({ name: name.trim(), shared });
        }}
      >
        <Stack>
          <TextInput
            label={t`Name`}
            description={
              view ? undefined : t`Keeps the filters, the order and the columns as they are now.`
            }
            required
            maxLength={80}
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {mayShare && (
            <Switch
              label={t`Share with all staff`}
              description={t`Others see and use it; only you and administrators change it.`}
              checked={shared}
              onChange={(event) => setShared(event.currentTarget.checked)}
            />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" disabled={!name.trim()} loading={busy}>
              <Trans>Save view</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
