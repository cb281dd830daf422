import type { ReactNode } from 'react';
import classes from './PropertyRow.module.css';

interface PropertyRowProps {
  label: string;
  /** Ties the label to its control; without it the row only shows a value. */
  htmlFor?: string;
  children: ReactNode;
}

/** A property in a narrow panel: its name at the left, its value or control at the right. */
export function PropertyRow({ label, htmlFor, children }: PropertyRowProps) {
  return (
    <div className={classes.row}>
      {htmlFor ? (
        <label className={classes.label} htmlFor={htmlFor}>
          {label}
        </label>
      ) : (
        <span className={classes.label}>{label}</span>
      )}
      <div className={classes.value}>{children}</div>
    </div>
  );
}
