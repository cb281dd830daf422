import { Menu, Modal, type ModalProps, Popover } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { cloneElement, useEffect, useRef, useState } from 'react';
import type { ActionMenuProps, MenuLinkProps } from './ActionMenu';
import type { PopupProps } from './Popup';

// What opens, floats or unfolds, with the code that places it: one file, loaded after the page that uses it.
export { Autocomplete, MenuDivider, MenuItem, Select, TagsInput, Tooltip } from '@mantine/core';

/** A dialog that was not there before it opened: closed for a moment, so that it remembers what had the focus. */
export function OpenDialog({ opened, ...props }: ModalProps) {
  const [shown, show] = useState(false);
  useEffect(() => show(opened), [opened]);
  return <Modal {...props} opened={shown} />;
}

/**
 * The menu itself, open from the start with the keyboard on its first action, and back on its button when it closes. Mantine's own
 * place for the keyboard is something a menu must not hold.
 */
export function OpenMenu({ target, children, className, ...props }: ActionMenuProps) {
  const { place, toButton } = useButton();
  return (
    <Menu {...props} defaultOpened withInitialFocusPlaceholder={false} onClose={toButton}>
      <span ref={place} style={{ display: 'contents' }}>
        <Menu.Target>{target}</Menu.Target>
      </span>
      <Menu.Dropdown className={className}>{children}</Menu.Dropdown>
    </Menu>
  );
}

export const MenuLink = (props: MenuLinkProps) => <Menu.Item component={Link} {...props} />;

/** The card itself, open from the start; the keyboard stays at its button, or goes back to it. */
export function OpenPopup({ target, children, label, maw, trapFocus, ...props }: PopupProps) {
  const [opened, setOpened] = useState(true);
  const { place, toButton } = useButton();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the button that was pressed has made room for this one
  useEffect(() => {
    if (!trapFocus) toButton();
  }, []);
  function close() {
    setOpened(false);
    toButton();
  }
  return (
    <Popover
      {...props}
      trapFocus={trapFocus}
      shadow="md"
      opened={opened}
      onChange={(next) => (next ? setOpened(true) : close())}
    >
      <span ref={place} style={{ display: 'contents' }}>
        <Popover.Target>
          {cloneElement(target, { onClick: () => (opened ? close() : setOpened(true)) })}
        </Popover.Target>
      </span>
      <Popover.Dropdown aria-label={label} maw={maw}>
        {typeof children === 'function' ? children(close) : children}
      </Popover.Dropdown>
    </Popover>
  );
}

function useButton() {
  const place = useRef<HTMLSpanElement>(null);
  return { place, toButton: () => place.current?.querySelector<HTMLElement>('button')?.focus() };
}
