import { Trans, useLingui } from '@lingui/react/macro';
import { Alert } from '@mantine/core';
import { toProblem } from '../../api';
import { ProblemAlert } from '../../components';
import { FileGone } from './send';

/** Why a file could not be sent or read. */
export function SendProblem({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useLingui();
  if (error instanceof FileGone) {
    return (
      <Alert color="red" variant="light" role="alert" title={t`The file can no longer be read`}>
        <Trans>It was moved or saved anew after you chose it. Choose it again.</Trans>
      </Alert>
    );
  }
  const problem = toProblem(error);
  return <ProblemAlert problem={problem} onRetry={problem.status === 0 ? onRetry : undefined} />;
}
