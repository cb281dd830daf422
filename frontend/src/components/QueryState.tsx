import { useLingui } from '@lingui/react/macro';
import { Skeleton, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { toProblem } from '../api';
import { EmptyState } from './EmptyState';
import { ProblemAlert } from './ProblemAlert';

interface Query<T> {
  data: T | undefined;
  error: unknown;
  refetch: () => unknown;
}

interface QueryStateProps<T> {
  query: Query<T>;
  /** Instead of the grey lines, while the first answer is on its way. */
  pending?: ReactNode;
  /** Says of an answer that there is nothing in it. */
  isEmpty?: (data: T) => boolean;
  empty?: ReactNode;
  children: (data: T) => ReactNode;
}

/** Exactly one of: pending, problem, empty, data. */
export function QueryState<T>(props: QueryStateProps<T>) {
  const { query, pending = <GreyLines />, isEmpty, empty, children } = props;
  const { t } = useLingui();
  if (query.data === undefined) {
    if (!query.error) return pending;
    const problem = toProblem(query.error);
    return problem.status === 404 ? (
      <EmptyState title={problem.title || t`Not found`}>{problem.detail}</EmptyState>
    ) : (
      <ProblemAlert problem={problem} onRetry={() => query.refetch()} />
    );
  }
  return isEmpty?.(query.data) ? empty : children(query.data);
}

function GreyLines() {
  const { t } = useLingui();
  return (
    <Stack gap={12} p={16} role="status" aria-label={t`Loading`}>
      {[92, 74, 83, 61, 78].map((width) => (
        <Skeleton key={width} height={14} width={`${width}%`} />
      ))}
    </Stack>
  );
}
