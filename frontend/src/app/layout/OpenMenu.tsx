import { Menu } from '@mantine/core';
import { useRef } from 'react';
import type { LazyMenuProps } from './LazyMenu';

/** The menu itself, open from the start; the keyboard goes back to its button when it closes. */
export default function OpenMenu({ target, children, ...props }: LazyMenuProps) {
  const place = useRef<HTMLSpanElement>(null);
  return (
    <Menu
      {...props}
      defaultOpened
      onClose={() => place.current?.querySelector<HTMLElement>('button')?.focus()}
    >
      <span ref={place} style={{ display: 'contents' }}>
        <Menu.Target>{target()}</Menu.Target>
      </span>
      <Menu.Dropdown>{children()}</Menu.Dropdown>
    </Menu>
  );
}
