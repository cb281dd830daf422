import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { UserManager } from 'oidc-client-ts';
import { here } from './userManager';

interface SessionQuestionProps {
  users: UserManager;
  /** Takes whether somebody signed in; null while nobody is asked. */
  answer: ((signedIn: boolean) => void) | null;
}

/**
 * Signs in again in a small window, so that the page and everything typed into it stay as they are.
 * Where such a window is not possible, this tab goes to sign in and the forms restore their drafts.
 */
export default function SessionQuestion({ users, answer }: SessionQuestionProps) {
  const { t } = useLingui();
  const popup = useMutation({
    mutationFn: async () => {
      const before = await users.getUser();
      const after = await users.signinPopup();
      // Somebody else signed in: nothing on this page is theirs.
      if (before && before.profile.sub !== after.profile.sub) location.assign('/');
    },
    onSuccess: () => answer?.(true),
  });

  return (
    <Modal
      opened={answer !== null}
      onClose={() => answer?.(false)}
      title={t`Your session has ended`}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <Stack>
        <Text>
          <Trans>Sign in again to go on. This page and what you typed stay as they are.</Trans>
        </Text>
        {popup.isError && (
          <Text c="var(--up-warn)" role="alert">
            <Trans>
              The sign-in window was closed or could not open. You can sign in here instead; open
              forms are kept and come back afterwards.
            </Trans>
          </Text>
        )}
        <Group justify="flex-end">
          {popup.isError && (
            <Button variant="default" onClick={() => users.signinRedirect({ state: here() })}>
              <Trans>Sign in in this tab</Trans>
            </Button>
          )}
          <Button loading={popup.isPending} onClick={() => popup.mutate()} data-autofocus>
            <Trans>Sign in again</Trans>
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
