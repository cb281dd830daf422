import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Menu, Text, UnstyledButton } from '@mantine/core';
import { IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useAuth } from 'react-oidc-context';
import { clearDrafts, useMe } from '../../hooks';
import classes from './UserMenu.module.css';

/** Who is signed in, and the way out. */
export function UserMenu({ withName = false }: { withName?: boolean }) {
  const { t } = useLingui();
  const auth = useAuth();
  const name = useMe().data?.name ?? '';

  function signOut() {
    clearDrafts();
    auth.signoutRedirect();
  }

  return (
    <Menu position="top-start" width={200}>
      <Menu.Target>
        {withName ? (
          <UnstyledButton className={classes.person}>
            <IconUserCircle size={18} stroke={1.6} aria-hidden />
            <span className={classes.name}>{name}</span>
          </UnstyledButton>
        ) : (
          <ActionIcon size="lg" aria-label={t`Account`}>
            <IconUserCircle size={20} stroke={1.6} />
          </ActionIcon>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        <Text size="xs" c="dimmed" px={12} py={6}>
          <Trans>Signed in as {name}</Trans>
        </Text>
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={signOut}>
          <Trans>Sign out</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
