import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './SelectionBar.module.css';

interface SelectionBarProps {
  /** Names the bar: "Selected roles". */
  label: string;
  count: number;
  onClear: () => void;
  /** What can be done to all of them. */
  children: ReactNode;
}

/** What can be done to all ticked rows of a list; there while any is ticked. */
export function SelectionBar({ label, count, onClear, children }: SelectionBarProps) {
  if (count === 0) return null;
  return (
    <section className={classes.bar} data-lower-bar aria-label={label}>
      <span className={classes.count} role="status">
        <Plural value={count} one="# selected" other="# selected" />
      </span>
      {children}
      <Button variant="subtle" color="gray" onClick={onClear}>
        <Trans>Clear selection</Trans>
      </Button>
    </section>
  );
}
