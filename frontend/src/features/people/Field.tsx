import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import classes from './Field.module.css';
import { type Origin, origins } from './words';

interface FieldProps {
  htmlFor: string;
  label: string;
  /** Where the value came from, if anybody said. */
  origin?: Origin;
  required?: boolean;
  children: ReactNode;
}

/** A control under its name, and quietly beside that where the value came from. */
export function Field({ htmlFor, label, origin, required = false, children }: FieldProps) {
  const { t } = useLingui();
  return (
    <div className={classes.field}>
      <div className={classes.head}>
        <label className={classes.label} htmlFor={htmlFor}>
          {label}
          {required && <span aria-hidden> *</span>}
        </label>
        {origin && (
          <span className={classes.origin} data-origin={origin}>
            {t(origins[origin])}
          </span>
        )}
      </div>
      {children}
    </div>
  );
}
