import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { IconFileText, IconLogout } from '@tabler/icons-react';
import { useAuth } from 'react-oidc-context';
import { MenuItem } from '../../components';
import { clearDrafts, useMe } from '../../hooks';

/** Who is signed in, what is held about that person, and the way out. */
export function UserItems({ onReport }: { onReport: () => void }) {
  const auth = useAuth();
  const name = useMe().data?.name ?? '';

  function signOut() {
    clearDrafts();
    auth.signoutRedirect();
  }

  return (
    <>
      <Text size="xs" c="dimmed" px={12} py={6}>
        <Trans>Signed in as {name}</Trans>
      </Text>
      <MenuItem leftSection={<IconFileText size={16} />} onClick={onReport}>
        <Trans>What is held about me</Trans>
      </MenuItem>
      <MenuItem leftSection={<IconLogout size={16} />} onClick={signOut}>
        <Trans>Sign out</Trans>
      </MenuItem>
    </>
  );
}
