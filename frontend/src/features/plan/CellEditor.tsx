import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useClickOutside } from '@mantine/hooks';
import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect } from 'react';
import classes from './CellEditor.module.css';

interface CellEditorFrameProps {
  label: string;
  /** Closes it; `back` says that the keyboard goes on in the cell. */
  onClose: (back: boolean) => void;
  children: ReactNode;
}

/** The editor of one cell, laid over it. Esc closes it; Tab walks its fields and on to the next cell. */
export function CellEditor({ label, onClose, children }: CellEditorFrameProps) {
  const frame = useClickOutside<HTMLDivElement>(() => onClose(false));

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
    frame.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  function closeOnEsc(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    // An open list of choices closes first.
    const field = event.target as HTMLElement;
    if (field.ariaExpanded === 'true' && !('inlineList' in field.dataset)) return;
    event.stopPropagation();
    onClose(true);
  }

  function closeWhenLeft({ relatedTarget, currentTarget }: FocusEvent) {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) onClose(false);
  }

  return (
    <div
      ref={frame}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      className={classes.editor}
      onKeyDownCapture={closeOnEsc}
      onBlur={closeWhenLeft}
    >
      {children}
      <Button variant="light" size="compact-sm" ml="auto" onClick={() => onClose(true)}>
        <Trans>Done</Trans>
      </Button>
    </div>
  );
}
