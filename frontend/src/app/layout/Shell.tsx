import { useLingui } from '@lingui/react/macro';
import { Burger, Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { features } from '../features';
import { LeftNav } from './LeftNav';
import classes from './Shell.module.css';

/** The frame of every staff page: navigation at the left, on a phone behind a button. */
export function Shell() {
  const { t } = useLingui();
  const [opened, { toggle, close }] = useDisclosure(false);
  const path = useRouterState({ select: (state) => state.location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address closes the drawer
  useEffect(close, [path]);

  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#main">{t`Skip to content`}</a>
      <header className={classes.topbar}>
        <Burger opened={opened} onClick={toggle} size="sm" aria-label={t`Navigation`} />
        <span className={classes.brand}>Upskill</span>
      </header>
      <aside className={classes.aside}>
        <LeftNav />
      </aside>
      <Drawer.Root opened={opened} onClose={close} size="16rem" padding={0}>
        <Drawer.Overlay />
        <Drawer.Content aria-label={t`Navigation`}>
          <LeftNav />
        </Drawer.Content>
      </Drawer.Root>
      <main id="main" className={classes.main} tabIndex={-1}>
        <Outlet />
      </main>
      {features.map(
        ({ nav, background: Background }) => Background && <Background key={nav?.path} />,
      )}
    </div>
  );
}
