import type { PopoverProps } from '@mantine/core';
import {
  type ComponentPropsWithoutRef,
  cloneElement,
  type ReactElement,
  type ReactNode,
  useState,
} from 'react';
import { later } from './later';

export interface PopupProps extends Pick<PopoverProps, 'position' | 'width' | 'trapFocus'> {
  /** The button it belongs to. */
  target: ReactElement<ComponentPropsWithoutRef<'button'>>;
  /** Names the card for screen readers, where the button does not. */
  label?: string;
  /** The width it never exceeds. */
  maw?: string;
  /** What it holds, which may close it. */
  children: ReactNode | ((close: () => void) => ReactNode);
}

const OpenPopup = later<PopupProps>(() => import('./parts').then((parts) => parts.OpenPopup));

/** A small card beside a button; its code is loaded by the first press on the button. */
export function Popup(props: PopupProps) {
  const [opened, open] = useState(false);
  if (opened) return <OpenPopup {...props} />;
  return cloneElement(props.target, {
    onClick: () => OpenPopup.load().then(() => open(true)),
    'aria-haspopup': 'dialog',
    'aria-expanded': false,
  });
}
