import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog, Select, useDeed } from '../../components';
import type { Webhook } from './queries';
import { SecretDialog } from './SecretDialog';
import { rotateSecret } from './writes';

interface RotateDialogProps {
  webhook: Webhook;
  opened: boolean;
  onClose: () => void;
}

/** Gives the webhook another secret; the old one counts for as long as is chosen. */
export function RotateDialog({ webhook, opened, onClose }: RotateDialogProps) {
  const { t } = useLingui();
  const [hours, setHours] = useState('24');
  const [secret, setSecret] = useState<string | null>(null);
  const rotate = useDeed({
    run: () => rotateSecret(webhook, Number(hours)),
    failed: t`The webhook keeps its secret`,
    onDone: (rotated) => setSecret(rotated.secret ?? null),
    onSettled: onClose,
  });
  return (
    <>
      <ConfirmDialog
        opened={opened}
        title={t`Give it a new secret?`}
        confirm={t`New secret`}
        busy={rotate.isPending}
        onConfirm={() => rotate.mutate()}
        onClose={onClose}
      >
        <Stack>
          <Text>
            <Trans>
              Until the old secret ends, every message is signed by both, so that the receiver can
              change over in its own time.
            </Trans>
          </Text>
          <Select
            label={t`The old secret ends`}
            allowDeselect={false}
            value={hours}
            onChange={(next) => setHours(next ?? '24')}
            data={[
              { value: '0', label: t`at once, it may be known to others` },
              { value: '1', label: t`in an hour` },
              { value: '24', label: t`in a day` },
              { value: '168', label: t`in a week` },
            ]}
          />
        </Stack>
      </ConfirmDialog>
      <SecretDialog secret={secret} onClose={() => setSecret(null)} />
    </>
  );
}
