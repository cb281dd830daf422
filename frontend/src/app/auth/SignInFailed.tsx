import { Trans } from '@lingui/react/macro';
import { Button, Center, Stack, Text, Title } from '@mantine/core';

/** Signing in did not work; says why in the provider's words and lets one try again. */
export function SignInFailed({ reason, onRetry }: { reason: string; onRetry: () => void }) {
  return (
    <Center component="main" mih="100dvh" p="lg">
      <Stack align="flex-start" maw="28rem" role="alert">
        <Title order={1}>
          <Trans>You could not be signed in</Trans>
        </Title>
        <Text c="dimmed">{reason}</Text>
        <Button onClick={onRetry}>
          <Trans>Try again</Trans>
        </Button>
      </Stack>
    </Center>
  );
}
