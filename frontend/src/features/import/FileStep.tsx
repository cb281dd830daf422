import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Stack } from '@mantine/core';
import { Card } from '../../components';
import { ChosenFile } from './ChosenFile';
import { asGuessed, type Choices } from './choices';
import { DropArea } from './DropArea';
import classes from './FileStep.module.css';
import { KindChoice } from './KindChoice';
import { Reading } from './Reading';
import { RunOptions } from './RunOptions';
import { SendProblem } from './SendProblem';
import { SourceField } from './SourceField';
import type { usePreview } from './send';
import { Template } from './Template';
import { UploadProgress } from './UploadProgress';
import { WizardBar } from './WizardBar';

interface FileStepProps {
  file: File | null;
  onFile: (file: File) => void;
  choices: Choices;
  onChange: (patch: Partial<Choices>) => void;
  preview: ReturnType<typeof usePreview>;
  onNext: () => void;
}

/** The first step: which file, what it holds, and how it is read. */
export function FileStep(props: FileStepProps) {
  const { file, onFile, choices, onChange, preview, onNext } = props;
  const { t } = useLingui();
  const seen = file && !preview.error ? preview.data : undefined;
  return (
    <>
      <div className={classes.columns}>
        <Card title={t`What the file holds`}>
          <Stack gap={12}>
            <KindChoice value={choices.kind} onChange={(kind) => onChange({ kind })} />
            <Template kind={choices.kind} />
          </Stack>
        </Card>
        <Stack>
          <Card title={t`File`}>
            <Stack gap={12}>
              {!file && choices.fileName && (
                <Alert variant="light" p="xs">
                  <Trans>
                    Choose {choices.fileName} again: your choices are still here, but the browser
                    does not keep files.
                  </Trans>
                </Alert>
              )}
              <DropArea onFile={onFile}>
                {file && <ChosenFile file={file} onFile={onFile} />}
              </DropArea>
              {preview.isFetching && <UploadProgress sent={preview.sent} />}
              {file && preview.error && (
                <>
                  <SendProblem error={preview.error} onRetry={() => preview.refetch()} />
                  {(choices.delimiter || choices.encoding || choices.sheet) && (
                    <Button variant="default" size="xs" onClick={() => onChange(asGuessed)}>
                      <Trans>Read it as the server guesses</Trans>
                    </Button>
                  )}
                </>
              )}
              {seen && <Reading preview={seen} choices={choices} onChange={onChange} />}
            </Stack>
          </Card>
          <Card title={t`How it is taken over`}>
            <Stack gap={16}>
              <SourceField value={choices.source} onChange={(source) => onChange({ source })} />
              <RunOptions choices={choices} onChange={onChange} />
            </Stack>
          </Card>
        </Stack>
      </div>
      <WizardBar
        actions={
          <Button disabled={!seen} onClick={onNext}>
            <Trans>Next: columns</Trans>
          </Button>
        }
      >
        {seen ? (
          <Trans>Next, say which column fills which field. Nothing is changed yet.</Trans>
        ) : file ? null : (
          <Trans>Choose a file to go on. Nothing is changed before you say so.</Trans>
        )}
      </WizardBar>
    </>
  );
}
