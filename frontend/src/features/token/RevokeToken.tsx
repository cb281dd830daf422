import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, Text } from '@mantine/core';
import { ConfirmDialog, toast, useDeed } from '../../components';
import { revokeToken, type Token } from './queries';

/** Says before a token is revoked that nothing takes it back. */
export function RevokeToken({ token, onClose }: { token: Token; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const { name } = token;
  const revocation = useDeed({
    run: () => revokeToken(token),
    onDone: () => toast(t`“${name}” is revoked`),
    onSettled: onClose,
    failed: t`The token could not be revoked`,
  });
  const used =
    token.lastUsedAt && i18n.date(token.lastUsedAt, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ConfirmDialog
      opened
      danger
      title={t`Revoke “${name}”?`}
      confirm={t`Revoke for good`}
      busy={revocation.isPending}
      onConfirm={() => revocation.mutate()}
      onClose={onClose}
    >
      <Stack gap="xs">
        <Text>
          <Trans>
            From the next request on nobody gets in with it. Nothing takes that back: whoever needs
            it gets a new token.
          </Trans>
        </Text>
        <Text c="dimmed">
          {used ? <Trans>Last used on {used}.</Trans> : <Trans>It was never used.</Trans>}
        </Text>
      </Stack>
    </ConfirmDialog>
  );
}
