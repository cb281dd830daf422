import type { ReactNode } from 'react';
import classes from './Tag.module.css';

export type Tone = 'ok' | 'warn' | 'bad' | 'accent' | 'neutral';

/** A short state in words; the colour only repeats what the words say. */
export function Tag({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {children}
    </span>
  );
}
