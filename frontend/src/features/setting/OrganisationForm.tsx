import { useLingui } from '@lingui/react/macro';
import { Stack, TextInput } from '@mantine/core';
import { Card, Select } from '../../components';
import type { Organisation } from './queries';
import { SettingForm } from './SettingForm';
import type { SectionProps } from './sections';

const zones = (current: string) => {
  const all = Intl.supportedValuesOf('timeZone');
  return all.includes(current) ? ['UTC', ...all] : [current, 'UTC', ...all];
};

/** Name, time zone, first day of the week, language. */
export default function OrganisationForm({ record }: SectionProps) {
  const { t } = useLingui();
  const labels: Record<string, string> = {
    name: t`Name`,
    timeZone: t`Time zone`,
    weekStart: t`The week begins on`,
    language: t`Language`,
  };
  return (
    <SettingForm<Organisation> record={record} label={(field) => labels[field] ?? field}>
      {(form, { readOnly }) => (
        <Card>
          <Stack maw="28rem">
            <TextInput
              label={labels.name}
              description={t`Stands above the navigation and on what is printed`}
              maxLength={120}
              readOnly={readOnly}
              {...form.getInputProps('name')}
            />
            <Select
              label={labels.timeZone}
              description={t`All times are shown in it`}
              data={[...new Set(zones(form.values.timeZone))]}
              searchable
              allowDeselect={false}
              readOnly={readOnly}
              {...form.getInputProps('timeZone')}
            />
            <Select
              label={labels.weekStart}
              data={[
                { value: 'monday', label: t`Monday` },
                { value: 'saturday', label: t`Saturday` },
                { value: 'sunday', label: t`Sunday` },
              ]}
              allowDeselect={false}
              readOnly={readOnly}
              {...form.getInputProps('weekStart')}
            />
            <Select
              label={labels.language}
              description={t`For everybody whose browser asks for neither English nor German`}
              data={[
                { value: 'en', label: 'English' },
                { value: 'de', label: 'Deutsch' },
              ]}
              allowDeselect={false}
              readOnly={readOnly}
              {...form.getInputProps('language')}
            />
          </Stack>
        </Card>
      )}
    </SettingForm>
  );
}
