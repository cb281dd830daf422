import { Trans, useLingui } from '@lingui/react/macro';
import { Button, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { Dialog } from '../../components';
import classes from './Webhook.module.css';

interface SecretDialogProps {
  /** Null while there is none to show. */
  secret: string | null;
  onClose: () => void;
}

/** Shows a secret, which nobody can look up afterwards. */
export function SecretDialog({ secret, onClose }: SecretDialogProps) {
  const { t } = useLingui();
  return (
    <Dialog
      opened={secret !== null}
      onClose={onClose}
      title={t`The secret of this webhook`}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      <Stack>
        <Text>
          <Trans>
            It is shown this once. Copy it to the receiver, which tells by it that a message is ours
            (Standard Webhooks).
          </Trans>
        </Text>
        <div className={classes.secret}>
          <code>{secret}</code>
          <CopyButton value={secret ?? ''}>
            {({ copied, copy }) => (
              <Button
                variant="default"
                size="xs"
                onClick={copy}
                leftSection={copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
              >
                {copied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}
              </Button>
            )}
          </CopyButton>
        </div>
        <Group justify="flex-end">
          <Button onClick={onClose}>
            <Trans>I have it</Trans>
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
