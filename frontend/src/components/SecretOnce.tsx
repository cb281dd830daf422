import { Trans } from '@lingui/react/macro';
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CopyText } from './CopyText';
import classes from './SecretOnce.module.css';

interface SecretOnceProps {
  secret: string;
  /** Where it belongs, and why it is not shown again. */
  children: ReactNode;
  onDone: () => void;
}

/** A secret that was just made. Nobody can read it again, so it stands there until somebody says that it is kept. */
export function SecretOnce({ secret, children, onDone }: SecretOnceProps) {
  return (
    <Stack>
      <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />}>
        <Text size="sm" fw={600}>
          <Trans>Copy it now</Trans>
        </Text>
        {children}
      </Alert>
      <code className={classes.secret}>{secret}</code>
      <Group justify="space-between">
        <CopyText value={secret} data-autofocus>
          <Trans>Copy the secret</Trans>
        </CopyText>
        <Button variant="default" onClick={onDone}>
          <Trans>I have kept it</Trans>
        </Button>
      </Group>
    </Stack>
  );
}
