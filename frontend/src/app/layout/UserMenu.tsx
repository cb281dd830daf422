import { useLingui } from '@lingui/react/macro';
import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
import { lazy } from 'react';
import { useMe } from '../../hooks';
import { LazyMenu } from './LazyMenu';
import classes from './UserMenu.module.css';

const UserItems = lazy(() => import('./UserItems'));

/** Who is signed in, and the way out. */
export function UserMenu({ withName = false }: { withName?: boolean }) {
  const { t } = useLingui();
  const name = useMe().data?.name ?? '';
  return (
    <LazyMenu
      position="top-start"
      width={200}
      target={(onClick) =>
        withName ? (
          <UnstyledButton className={classes.person} onClick={onClick} aria-haspopup="menu">
            <IconUserCircle size={18} stroke={1.6} aria-hidden />
            <span className={classes.name}>{name}</span>
          </UnstyledButton>
        ) : (
          <ActionIcon size="lg" aria-label={t`Account`} onClick={onClick} aria-haspopup="menu">
            <IconUserCircle size={20} stroke={1.6} />
          </ActionIcon>
        )
      }
    >
      {() => <UserItems />}
    </LazyMenu>
  );
}
