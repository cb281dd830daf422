import { useLingui } from '@lingui/react/macro';
import { Stack, TextInput } from '@mantine/core';
import { Card, Select } from '../../components';
import type { PrimaryTeamRule } from './queries';
import { SettingForm } from './SettingForm';
import type { SectionProps } from './sections';

/** Which groups of the HR system name the team of their members. */
export default function PrimaryTeamForm({ record }: SectionProps) {
  const { t } = useLingui();
  const labels: Record<string, string> = { match: t`The name of the group`, pattern: t`Pattern` };
  return (
    <SettingForm<PrimaryTeamRule> record={record} label={(field) => labels[field] ?? field}>
      {(form, { readOnly }) => (
        <Card>
          <Stack maw="28rem">
            <Select
              label={labels.match}
              data={[
                { value: 'prefix', label: t`begins with the pattern` },
                {
                  value: 'regular-expression',
                  label: t`matches the pattern, a regular expression`,
                },
              ]}
              allowDeselect={false}
              readOnly={readOnly}
              {...form.getInputProps('match')}
            />
            <TextInput
              label={labels.pattern}
              description={t`Left empty, no group names a team`}
              placeholder={form.values.match === 'prefix' ? 'Team ' : '^(Team|Squad) .+'}
              maxLength={200}
              readOnly={readOnly}
              {...form.getInputProps('pattern')}
            />
          </Stack>
        </Card>
      )}
    </SettingForm>
  );
}
