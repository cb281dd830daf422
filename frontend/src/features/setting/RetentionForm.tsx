import { useLingui } from '@lingui/react/macro';
import { NumberInput, Stack, Switch } from '@mantine/core';
import { Card, Slot } from '../../components';
import { InactivePeople } from './InactivePeople';
import type { Retention } from './queries';
import { SettingForm } from './SettingForm';
import type { SectionProps } from './sections';

const fields = ['importFileDays', 'scimCallDays', 'auditDays', 'inactivePersonDays'] as const;

/** For how many days files, calls and the audit are kept; an empty field keeps them for good. */
export default function RetentionForm({ record }: SectionProps) {
  const { t } = useLingui();
  const words = {
    importFileDays: {
      label: t`Uploaded files`,
      help: t`With the rows that were compared. Without them an import cannot be undone; its history stays.`,
    },
    scimCallDays: { label: t`Calls of HR systems`, help: t`The log under “HR system”.` },
    auditDays: {
      label: t`Audit`,
      help: t`Who changed and read what. At least 30 days; the audit itself says that something went.`,
    },
    inactivePersonDays: {
      label: t`People who have left`,
      help: t`Counted from the day they were deactivated, at least 30. Then they are erased for good.`,
    },
  };
  const remindOnly = t`Only remind of them`;
  const labels: Record<string, string> = {
    ...Object.fromEntries(fields.map((field) => [field, words[field].label])),
    inactivePeople: remindOnly,
  };
  return (
    <>
      <SettingForm<Retention> record={record} label={(field) => labels[field] ?? field}>
        {(form, { readOnly }) => (
          <Card>
            <Stack maw="28rem">
              {fields.map((field) => {
                const { onChange, value, ...input } = form.getInputProps(field);
                return (
                  <NumberInput
                    key={field}
                    label={words[field].label}
                    description={words[field].help}
                    placeholder={t`For good`}
                    suffix={` ${t`days`}`}
                    min={1}
                    max={3650}
                    allowDecimal={false}
                    readOnly={readOnly}
                    value={value ?? ''}
                    onChange={(days) => onChange(days === '' ? null : days)}
                    {...input}
                  />
                );
              })}
              <Switch
                label={remindOnly}
                description={t`The audit then says every day how many they are, and you erase them yourself.`}
                disabled={readOnly || !form.values.inactivePersonDays}
                checked={form.values.inactivePeople === 'remind'}
                onChange={(event) =>
                  form.setFieldValue(
                    'inactivePeople',
                    event.currentTarget.checked ? 'remind' : 'erase',
                  )
                }
              />
              <InactivePeople value={form.values} />
            </Stack>
          </Card>
        )}
      </SettingForm>
      <Slot name="retention" />
    </>
  );
}
