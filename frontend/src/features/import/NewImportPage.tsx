import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmDialog, EmptyState, Page, QueryState } from '../../components';
import { useLeaveGuard, useMayEdit, useMe } from '../../hooks';
import { paths, url } from '../../urls';
import { ColumnsStep } from './ColumnsStep';
import { asGuessed, type Choices, choicesOf, rememberSource } from './choices';
import { FileStep } from './FileStep';
import { keepFile, keptFile } from './keptFiles';
import { useImport } from './queries';
import { Steps } from './Steps';
import { usePreview, useUpload } from './send';
import { useChoices, useNewImportAddress } from './useChoices';
import { watch } from './watched';

/** The first two steps of an import; the others belong to the import that they start. */
export default function NewImportPage() {
  const { t } = useLingui();
  const [{ again, step, file }] = useNewImportAddress();
  const former = useImport(again ?? '', again !== undefined);
  const me = useMe();
  const mayEdit = useMayEdit();
  return (
    <Page title={t`New import`} back={{ label: t`Imports`, to: paths.imports }}>
      {me.data && !mayEdit ? (
        <EmptyState title={t`You read the program, you do not change it`}>
          <Trans>Imports are started by the learning and development team.</Trans>
        </EmptyState>
      ) : again ? (
        <QueryState query={former}>
          {(run) => (
            <NewImport
              key={again}
              start={choicesOf(run)}
              step={step}
              withFile={file === 'other' ? null : keptFile(again)}
            />
          )}
        </QueryState>
      ) : (
        <NewImport key="new" step={step} />
      )}
    </Page>
  );
}

interface NewImportProps {
  start?: Choices;
  step?: string;
  /** The file of the run that is to be repeated, if it is still at hand. */
  withFile?: File | null;
}

function NewImport({ start, step, withFile = null }: NewImportProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { choices, change, forget } = useChoices(start);
  const [file, setFile] = useState(withFile);
  const preview = usePreview(file, choices);
  const uploading = useUpload((started) => {
    if (file) keepFile(started.id, file);
    rememberSource(choices.source);
    watch(started.id);
    forget();
    navigate({ to: url(paths.import, { id: started.id }), replace: true, ignoreBlocker: true });
  });
  const guard = useLeaveGuard(uploading.isSending);

  function goTo(next: 'columns' | undefined) {
    navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({ ...before, step: next }),
    } as never);
  }

  function take(chosen: File) {
    setFile(chosen);
    change({ ...asGuessed, fileName: chosen.name });
  }

  const atColumns = step === 'columns' && file && preview.data && !preview.error;
  return (
    <>
      <Steps at={atColumns ? 1 : 0} />
      {atColumns ? (
        <ColumnsStep
          file={file}
          preview={preview.data}
          choices={choices}
          onChange={change}
          uploading={uploading}
          onBack={() => goTo(undefined)}
        />
      ) : (
        <FileStep
          file={file}
          onFile={take}
          choices={choices}
          onChange={change}
          preview={preview}
          onNext={() => goTo('columns')}
        />
      )}
      <ConfirmDialog
        opened={guard.asking}
        title={t`Stop the upload?`}
        confirm={t`Stop the upload`}
        cancel={t`Stay`}
        onConfirm={guard.leave}
        onClose={guard.stay}
      >
        <Trans>
          The file is still being sent. Leaving this page stops that; nothing is changed.
        </Trans>
      </ConfirmDialog>
    </>
  );
}
