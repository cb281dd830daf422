import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useAuth } from 'react-oidc-context';
import { MenuItem } from '../../components';
import { clearDrafts, useMe } from '../../hooks';

/** Who is signed in, and the way out. */
export function UserItems() {
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
      <MenuItem leftSection={<IconLogout size={16} />} onClick={signOut}>
        <Trans>Sign out</Trans>
      </MenuItem>
    </>
  );
}
