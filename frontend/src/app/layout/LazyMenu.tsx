import type { MenuProps } from '@mantine/core';
import { lazy, type ReactElement, type ReactNode, Suspense, useState } from 'react';

const OpenMenu = lazy(() => import('./OpenMenu'));

export interface LazyMenuProps extends Pick<MenuProps, 'position' | 'width'> {
  /** The button; what a press on it does is given to it. */
  target: (onClick?: () => void) => ReactElement;
  /** The dropdown's entries; a function, so that they are made when they are needed. */
  children: () => ReactNode;
}

/** A menu whose code is loaded by the first press on its button: most visits need none. */
export function LazyMenu(props: LazyMenuProps) {
  const [asked, setAsked] = useState(false);
  const button = props.target(() => setAsked(true));
  if (!asked) return button;
  return (
    <Suspense fallback={button}>
      <OpenMenu {...props} />
    </Suspense>
  );
}
