import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Group, Stack } from '@mantine/core';
import { ProblemAlert } from '../../components';
import { useMayEdit } from '../../hooks';
import { Again } from './Again';
import type { Import } from './queries';

/** An import that came to nothing: why, and how to start over. */
export function Ended({ run }: { run: Import }) {
  const { t } = useLingui();
  const mayEdit = useMayEdit();
  return (
    <Stack>
      {run.problem && <ProblemAlert problem={run.problem} />}
      {run.status === 'cancelled' ? (
        <Alert color="gray" variant="light" title={t`The import was cancelled`}>
          {run.problem ? null : <Trans>Nothing is changed in the catalog.</Trans>}
        </Alert>
      ) : (
        !run.problem && <Alert color="red" variant="light" title={t`The import failed`} />
      )}
      {mayEdit && (
        <Group gap={8}>
          <Again run={run} with="same-file">
            <Trans>Change the choices</Trans>
          </Again>
          <Again run={run} with="other-file" primary>
            <Trans>Choose another file</Trans>
          </Again>
        </Group>
      )}
    </Stack>
  );
}
