import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Hint } from '../../components';
import { useMayEdit } from '../../hooks';
import { Again } from './Again';
import type { Import } from './queries';
import { Results } from './Results';
import { WizardBar } from './WizardBar';

/** Bad rows keep the whole file out: which, why, and what one can do. */
export function InvalidReview({ run }: { run: Import }) {
  const { t } = useLingui();
  const mayEdit = useMayEdit();
  return (
    <>
      <Results run={run} />
      {mayEdit && (
        <WizardBar
          actions={
            <>
              <Again run={run} with="same-file">
                <Trans>Change the choices</Trans>
              </Again>
              <Again run={run} with="other-file" primary>
                <Trans>Upload the corrected file</Trans>
              </Again>
              <Hint label={t`Rows with errors keep the file from being applied`}>
                <Button data-disabled aria-disabled onClick={(event) => event.preventDefault()}>
                  <Trans>Apply</Trans>
                </Button>
              </Hint>
            </>
          }
        >
          <Plural
            value={run.counts.invalid}
            one="# row has errors, so nothing can be applied. Correct it in the file and upload that again, or choose to leave bad rows out."
            other="# rows have errors, so nothing can be applied. Correct them in the file and upload that again, or choose to leave bad rows out."
          />
        </WizardBar>
      )}
    </>
  );
}
