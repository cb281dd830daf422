import type { ReactNode } from 'react';
import classes from './Notice.module.css';

interface NoticeProps {
  tone?: 'warn' | 'bad';
  /** A sentence, with the link to where it is put right. */
  children: ReactNode;
}

/** One line that tells what waits for somebody. */
export function Notice({ tone = 'warn', children }: NoticeProps) {
  return (
    <p className={classes.notice} data-tone={tone}>
      {children}
    </p>
  );
}
