import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Card, ConfirmDialog } from '../../components';
import { useMayEdit } from '../../hooks';
import { useCancel } from './commands';
import type { Import } from './queries';
import { RunProgress } from './RunProgress';

/** An import at work: how far it is, and the way to stop it. */
export function Running({ run }: { run: Import }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const cancel = useCancel(run);
  const mayEdit = useMayEdit();
  const writes = run.status === 'applying';
  const undoing = run.status === 'undoing';
  const stopping = !undoing && (cancel.isSuccess || run.progress.phase === 'restoring');

  return (
    <Card>
      <Stack gap={16}>
        <RunProgress run={run} />
        <Text c="dimmed">
          {stopping ? (
            <Trans>It stops as soon as what was written is put back.</Trans>
          ) : undoing ? (
            <Trans>You can leave this page: a notice tells you when all is as it was.</Trans>
          ) : (
            <Trans>
              You can leave this page: the import goes on, and a notice tells you when it is done.
            </Trans>
          )}
        </Text>
        {mayEdit && !stopping && !undoing && (
          <div>
            <Button
              variant="default"
              loading={cancel.isPending}
              onClick={() => (writes ? setAsking(true) : cancel.mutate())}
            >
              {writes ? <Trans>Cancel and put back</Trans> : <Trans>Cancel</Trans>}
            </Button>
          </div>
        )}
      </Stack>
      <ConfirmDialog
        opened={asking && writes && !stopping}
        title={t`Cancel the import?`}
        confirm={t`Cancel the import`}
        cancel={t`Go on importing`}
        danger
        onConfirm={() => {
          setAsking(false);
          cancel.mutate();
        }}
        onClose={() => setAsking(false)}
      >
        <Trans>What has been written so far is put back, as if you had never started it.</Trans>
      </ConfirmDialog>
    </Card>
  );
}
