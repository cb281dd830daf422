import { Plural, Trans } from '@lingui/react/macro';
import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { toProblem } from '../../api';
import { ProblemAlert } from '../../components';
import { useMayEdit } from '../../hooks';
import { Again } from './Again';
import { ArchiveDialog } from './ArchiveDialog';
import { useApply, useCancel } from './commands';
import { Effects } from './Effects';
import type { Import } from './queries';
import { Results } from './Results';
import { useArchivedWords } from './useArchivedWords';
import { WizardBar } from './WizardBar';

/** What will change, and the button that makes it so. */
export function Review({ run }: { run: Import }) {
  const apply = useApply(run);
  const cancel = useCancel(run);
  const [asking, setAsking] = useState(false);
  const mayEdit = useMayEdit();
  const { counts, options } = run;
  const words = useArchivedWords(run);
  const nothing = counts.created + counts.changed + counts.archived === 0;
  const problem = apply.error && toProblem(apply.error);

  return (
    <>
      {problem && <ProblemAlert problem={problem} />}
      {options.blank === 'clear' && counts.changed > 0 && (
        <Alert color="red" variant="light" p="xs">
          <Trans>Empty cells empty their fields: look for “empty” among the changes.</Trans>
        </Alert>
      )}
      {counts.archived > 0 && (
        <Alert color="red" variant="light" p="xs">
          {words.warning}
        </Alert>
      )}
      <Results run={run} />
      {mayEdit && (
        <WizardBar
          actions={
            <>
              <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
                <Trans>Discard</Trans>
              </Button>
              {problem?.status === 409 ? (
                <Again run={run} with="all-the-same" primary>
                  <Trans>Run the dry run again</Trans>
                </Again>
              ) : (
                <Button
                  loading={apply.isPending}
                  onClick={() => (counts.archived > 0 ? setAsking(true) : apply.mutate())}
                >
                  {nothing ? <Trans>Finish</Trans> : <Trans>Apply</Trans>}
                </Button>
              )}
            </>
          }
        >
          {counts.rows === counts.unchanged && nothing ? (
            <Plural
              value={counts.rows}
              one="The row is in the catalog already: nothing will change."
              other="All # rows are in the catalog already: nothing will change."
            />
          ) : (
            <Effects run={run} />
          )}
        </WizardBar>
      )}
      <ArchiveDialog
        run={run}
        opened={asking && !apply.isSuccess}
        busy={apply.isPending}
        onConfirm={() => apply.mutate(undefined, { onSettled: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
