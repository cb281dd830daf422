import { useLingui } from '@lingui/react/macro';
import { Burger } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { LoadAhead } from '../../components';
import { features } from '../features';
import { LeftNav } from './LeftNav';
import { SearchButton } from './SearchButton';
import classes from './Shell.module.css';
import { useShortcuts } from './useShortcuts';

const NavDrawer = lazy(() => import('./NavDrawer'));
const Palette = lazy(() => import('../palette/Palette'));
const KeysDialog = lazy(() => import('../palette/KeysDialog'));

/** The frame of every staff page: navigation at the left, on a phone behind a button. */
export function Shell() {
  const { t } = useLingui();
  const [opened, { toggle, close }] = useDisclosure(false);
  const [navUsed, setNavUsed] = useState(false);
  if (opened && !navUsed) setNavUsed(true);
  const path = useRouterState({ select: (state) => state.location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address closes the drawer
  useEffect(close, [path]);
  const [asked, setAsked] = useState<'search' | 'keys' | null>(null);
  const openers = useMemo(
    () => ({ search: () => setAsked('search'), keys: () => setAsked('keys') }),
    [],
  );
  const dismiss = useCallback(() => setAsked(null), []);
  useShortcuts(openers);

  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#main">{t`Skip to content`}</a>
      <header className={classes.topbar}>
        <Burger opened={opened} onClick={toggle} size="sm" aria-label={t`Navigation`} />
        <span className={classes.brand}>Upskill</span>
        <SearchButton small onClick={openers.search} />
      </header>
      <aside className={classes.aside}>
        <LeftNav onSearch={openers.search} />
      </aside>
      <Suspense>
        {navUsed && <NavDrawer opened={opened} onClose={close} onSearch={openers.search} />}
      </Suspense>
      <main id="main" className={classes.main} tabIndex={-1}>
        <Outlet />
      </main>
      <Suspense>
        {asked === 'search' && <Palette onClose={dismiss} onKeys={openers.keys} />}
        {asked === 'keys' && <KeysDialog onClose={dismiss} />}
      </Suspense>
      <LoadAhead />
      {features.map(
        ({ nav, background: Background }) => Background && <Background key={nav?.path} />,
      )}
    </div>
  );
}
