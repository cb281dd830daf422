import { useLingui } from '@lingui/react/macro';
import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
import { ActionMenu } from '../../components';
import { useMe } from '../../hooks';
import { UserItems } from './UserItems';
import classes from './UserMenu.module.css';

/** Who is signed in, and the way out. */
export function UserMenu({ withName = false }: { withName?: boolean }) {
  const { t } = useLingui();
  const name = useMe().data?.name ?? '';
  return (
    <ActionMenu
      position="top-start"
      width={200}
      target={
        withName ? (
          <UnstyledButton className={classes.person}>
            <IconUserCircle size={18} stroke={1.6} aria-hidden />
            <span className={classes.name}>{name}</span>
          </UnstyledButton>
        ) : (
          <ActionIcon size="lg" aria-label={t`Account`}>
            <IconUserCircle size={20} stroke={1.6} />
          </ActionIcon>
        )
      }
    >
      <UserItems />
    </ActionMenu>
  );
}
