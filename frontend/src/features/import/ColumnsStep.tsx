import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Card } from '../../components';
import { ColumnTable } from './ColumnTable';
import type { Choices } from './choices';
import { mappingOf, missingFields, trimmable } from './mapping';
import type { Preview } from './queries';
import { ScriptLine } from './ScriptLine';
import { SendProblem } from './SendProblem';
import type { useUpload } from './send';
import { TrimOffer } from './TrimOffer';
import { UploadProgress } from './UploadProgress';
import { WizardBar } from './WizardBar';
import { fields, kinds } from './words';

interface ColumnsStepProps {
  file: File;
  preview: Preview;
  choices: Choices;
  onChange: (patch: Partial<Choices>) => void;
  uploading: ReturnType<typeof useUpload>;
  onBack: () => void;
}

/** The second step: which column fills which field. */
export function ColumnsStep(props: ColumnsStepProps) {
  const { file, preview, choices, onChange, uploading, onBack } = props;
  const { t, i18n } = useLingui();
  const mapping = mappingOf(preview, choices.fields);
  const missing = missingFields(preview, mapping).map((name) => {
    const word = fields[name];
    return word ? t(word.label) : name;
  });
  const missingWords = new Intl.ListFormat(i18n.locale).format(missing);
  const used = i18n.number(Object.keys(mapping).length);
  const all = i18n.number(preview.columns.length);
  const kind = t(kinds[choices.kind].label);
  const trim = trimmable(preview, mapping);
  const start = () => uploading.start({ file, choices, mapping });

  return (
    <>
      {trim.length > 0 && (
        <TrimOffer
          columns={trim}
          checked={choices.trimDecimal}
          onChange={(trimDecimal) => onChange({ trimDecimal })}
        />
      )}
      <Card flush title={t`Columns of ${file.name} → fields of ${kind}`}>
        <ColumnTable
          preview={preview}
          mapping={mapping}
          onChange={(column, field) => onChange({ fields: { ...choices.fields, [column]: field } })}
        />
      </Card>
      <ScriptLine choices={choices} fileName={file.name} mapping={mapping} />
      {uploading.error && <SendProblem error={uploading.error} onRetry={start} />}
      <WizardBar
        actions={
          uploading.isSending ? (
            <Button variant="default" onClick={uploading.cancel}>
              <Trans>Cancel the upload</Trans>
            </Button>
          ) : (
            <>
              <Button variant="default" onClick={onBack}>
                <Trans>Back</Trans>
              </Button>
              <Button onClick={start} disabled={missing.length > 0}>
                <Trans>Next: check the file</Trans>
              </Button>
            </>
          )
        }
      >
        {uploading.isSending ? (
          <UploadProgress sent={uploading.sent} />
        ) : missing.length > 0 ? (
          <Trans>
            Still needed: <strong>{missingWords}</strong>. Choose the columns they are in.
          </Trans>
        ) : used === all ? (
          <Trans>All columns are used. Nothing is changed yet.</Trans>
        ) : (
          <Trans>
            {used} of {all} columns are used, the others are ignored. Nothing is changed yet.
          </Trans>
        )}
      </WizardBar>
    </>
  );
}
