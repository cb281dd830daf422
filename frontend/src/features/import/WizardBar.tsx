import type { ReactNode } from 'react';
import classes from './WizardBar.module.css';

interface WizardBarProps {
  /** What the primary button will do, or why it cannot. */
  children?: ReactNode;
  /** Buttons, the primary one last. */
  actions: ReactNode;
}

/** The foot of a step: in words what comes next, and the buttons; it stays in sight. */
export function WizardBar({ children, actions }: WizardBarProps) {
  return (
    <div className={classes.bar} data-lower-bar>
      <div className={classes.words}>{children}</div>
      <div className={classes.actions}>{actions}</div>
    </div>
  );
}
