import { useLingui } from '@lingui/react/macro';
import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { ActionMenu } from '../../components';
import { useMe } from '../../hooks';
import { MyReport } from './MyReport';
import { UserItems } from './UserItems';
import classes from './UserMenu.module.css';

/** Who is signed in, what is held about that person, and the way out. */
export function UserMenu({ withName = false }: { withName?: boolean }) {
  const { t } = useLingui();
  const name = useMe().data?.name ?? '';
  const [reading, setReading] = useState(false);
  return (
    <>
      <ActionMenu
        position="top-start"
        width={240}
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
        <UserItems onReport={() => setReading(true)} />
      </ActionMenu>
      {reading && <MyReport onClose={() => setReading(false)} />}
    </>
  );
}
