import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, List } from '@mantine/core';
import type { Problem } from '../api';

interface ProblemAlertProps {
  problem: Problem;
  onRetry?: () => void;
}

/** What went wrong, in the server's own words. */
export function ProblemAlert({ problem, onRetry }: ProblemAlertProps) {
  const { t } = useLingui();
  const fallback =
    problem.status === 0
      ? t`The server cannot be reached. Check your connection.`
      : t`Something went wrong on the server.`;
  const violations = (problem.violations ?? []).filter(({ message }) => message !== problem.detail);
  return (
    <Alert color="red" variant="light" title={problem.title || fallback} role="alert">
      {problem.detail}
      {violations.length > 0 && (
        <List size="sm" mt={4}>
          {violations.map(({ pointer, row, column, code, message }) => (
            <List.Item key={`${pointer}${row}${column}${code}`}>{message}</List.Item>
          ))}
        </List>
      )}
      {problem.status >= 500 && problem.requestId && (
        <div>
          <Trans>Reference for support: {problem.requestId}</Trans>
        </div>
      )}
      {onRetry && (
        <Button mt="xs" size="xs" variant="default" onClick={onRetry}>
          <Trans>Try again</Trans>
        </Button>
      )}
    </Alert>
  );
}
