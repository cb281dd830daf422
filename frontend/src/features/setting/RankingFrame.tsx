import type { ReactNode } from 'react';
import classes from './Ranking.module.css';

interface RankingFrameProps {
  label: string;
  /** The headers, in the order of the columns; the wide one takes what the others leave. */
  columns: string[];
  wide: number;
  narrow?: boolean;
  /** The rows. */
  children: ReactNode;
}

/** A table of numbers around one wide column. */
export function RankingFrame({
  label,
  columns,
  wide,
  narrow = false,
  children,
}: RankingFrameProps) {
  return (
    <table className={classes.table} aria-label={label} data-narrow={narrow || undefined}>
      <thead>
        <tr>
          {columns.map((column, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same header, and none moves
            <th key={at} scope="col" className={at === wide ? classes.wide : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
