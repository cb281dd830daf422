import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { toProblem } from '../../api';
import { ConfirmDialog, ProblemAlert } from '../../components';
import { useMayEdit } from '../../hooks';
import { Again } from './Again';
import { useApply, useCancel } from './commands';
import { Effects } from './Effects';
import type { Import } from './queries';
import { Results } from './Results';
import { WizardBar } from './WizardBar';

/** What will change, and the button that makes it so. */
export function Review({ run }: { run: Import }) {
  const apply = useApply(run);
  const cancel = useCancel(run);
  const { t, i18n } = useLingui();
  const [asking, setAsking] = useState(false);
  const mayEdit = useMayEdit();
  const { counts, options } = run;
  const archived = i18n.number(counts.archived);
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
          <Plural
            value={counts.archived}
            one="# record of this source is not in the file and will be archived: it stands under “Archived”."
            other="# records of this source are not in the file and will be archived: they stand under “Archived”."
          />
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
      <ConfirmDialog
        opened={asking && !apply.isSuccess}
        title={t`Archive what the file does not name?`}
        confirm={t`Apply, and archive ${archived}`}
        danger
        busy={apply.isPending}
        onConfirm={() => apply.mutate(undefined, { onSettled: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      >
        <Plural
          value={counts.archived}
          one="# record of this source will be put away. Lists and searches leave it out; whatever refers to it keeps it, and the import can be undone."
          other="# records of this source will be put away. Lists and searches leave them out; whatever refers to them keeps them, and the import can be undone."
        />
      </ConfirmDialog>
    </>
  );
}
