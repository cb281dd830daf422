import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmDialog, QueryState, toast, useDeed } from '../../components';
import { paths } from '../../urls';
import { ErasedPlaces } from './ErasedPlaces';
import { erase, useErasurePreview } from './queries';

interface ErasePersonProps {
  personId: string;
  onClose: () => void;
}

/** Shows what would go from where, and erases only once the person's name is typed. */
export function ErasePerson({ personId, onClose }: ErasePersonProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const preview = useErasurePreview(personId, true);
  const [typed, setTyped] = useState('');
  const seen = preview.data;
  const erasure = useDeed({
    run: async () => seen && erase(seen, typed.trim()),
    onDone: async () => {
      await navigate({ to: paths.people });
      toast(t`The person is erased`);
    },
    onSettled: onClose,
    failed: t`The person could not be erased`,
  });
  return (
    <ConfirmDialog
      opened
      danger
      size="lg"
      title={t`Erase this person for good?`}
      confirm={t`Erase for good`}
      busy={erasure.isPending}
      disabled={!seen || typed.trim() !== seen.confirmation}
      onConfirm={() => erasure.mutate()}
      onClose={onClose}
    >
      <QueryState query={preview}>
        {({ places, confirmation }) => (
          <Stack>
            <Text>
              <Trans>
                Nothing takes this back. Files and systems that send the person again are refused
                until an administrator allows it.
              </Trans>
            </Text>
            <ErasedPlaces places={places} />
            <TextInput
              label={t`Type “${confirmation}” to go on`}
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          </Stack>
        )}
      </QueryState>
    </ConfirmDialog>
  );
}
