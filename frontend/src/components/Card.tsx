import type { ReactNode } from 'react';
import classes from './Card.module.css';

interface CardProps {
  title?: string;
  /** Stands at the right of the title. */
  actions?: ReactNode;
  /** Without inner spacing, for tables and lists that reach the edge. */
  flush?: boolean;
  children: ReactNode;
}

/** A surface with an optional quiet heading. */
export function Card({ title, actions, flush = false, children }: CardProps) {
  return (
    <section className={classes.card} data-flush={flush || undefined} aria-label={title}>
      {title && (
        <div className={classes.head}>
          <h2 className={classes.title}>{title}</h2>
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}
