import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCopy } from '@tabler/icons-react';
import type { Token } from './queries';
import classes from './SecretOnce.module.css';

/** The secret of a token that was just made. Nobody can read it again, so it waits until somebody says that it is kept. */
export function SecretOnce({ token, onDone }: { token: Token; onDone: () => void }) {
  const { t } = useLingui();
  const secret = token.secret ?? '';
  return (
    <Stack>
      <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />}>
        <Text size="sm" fw={600}>{t`Copy it now`}</Text>
        <Trans>
          This is the only time the secret is shown; here it is kept only as a fingerprint. Put it
          where the script reads its secrets, and send it to nobody by mail or chat.
        </Trans>
      </Alert>
      <code className={classes.secret}>{secret}</code>
      <Group justify="space-between">
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button
              onClick={copy}
              data-autofocus
              leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
            >
              {copied ? <Trans>Copied</Trans> : <Trans>Copy the secret</Trans>}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={onDone}>
          <Trans>I have kept it</Trans>
        </Button>
      </Group>
    </Stack>
  );
}
