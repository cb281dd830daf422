import type { MenuDividerProps, MenuItemProps, MenuProps } from '@mantine/core';
import {
  type ComponentPropsWithoutRef,
  cloneElement,
  type ReactElement,
  type ReactNode,
  useState,
} from 'react';
import { later } from './later';

export interface ActionMenuProps extends Pick<MenuProps, 'position' | 'width' | 'shadow'> {
  /** The button it belongs to. */
  target: ReactElement<ComponentPropsWithoutRef<'button'>>;
  /** For the list that opens. */
  className?: string;
  /** `MenuItem`s. */
  children: ReactNode;
}

export interface MenuLinkProps extends Pick<MenuItemProps, 'leftSection' | 'children'> {
  to: string;
}

const OpenMenu = later<ActionMenuProps>(() => import('./parts').then((parts) => parts.OpenMenu));

/** One action of a menu. */
export const MenuItem = later<MenuItemProps & ComponentPropsWithoutRef<'button'>>(() =>
  import('./parts').then((parts) => parts.MenuItem),
);

/** A way to elsewhere in a menu. */
export const MenuLink = later<MenuLinkProps>(() =>
  import('./parts').then((parts) => parts.MenuLink),
);

/** A line between the actions of a menu. */
export const MenuDivider = later<MenuDividerProps>(() =>
  import('./parts').then((parts) => parts.MenuDivider),
);

/** A menu of actions; its code is loaded by the first press on its button. */
export function ActionMenu(props: ActionMenuProps) {
  const [opened, open] = useState(false);
  if (opened) return <OpenMenu {...props} />;
  return cloneElement(props.target, {
    onClick: () => OpenMenu.load().then(() => open(true)),
    'aria-haspopup': 'menu',
    'aria-expanded': false,
  });
}
