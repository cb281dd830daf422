import { useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import { Preview } from './Preview';
import type { RuleList } from './queries';
import { RuleFields } from './RuleFields';
import { SettingForm } from './SettingForm';
import type { SectionProps } from './sections';

/** A list of rules: each can be switched, reworded and moved, and what that changes is shown before it is saved. */
export default function RulesForm({ record }: SectionProps) {
  const { t } = useLingui();
  return (
    <SettingForm<RuleList> record={record} label={() => t`Rules`}>
      {(form, { readOnly, dirty }) => (
        <Stack>
          {dirty && <Preview name={record.value.name} value={form.values} />}
          {form.values.rules.map((rule, at) => (
            <RuleFields
              key={rule.rule}
              form={form}
              at={at}
              count={form.values.rules.length}
              readOnly={readOnly}
            />
          ))}
        </Stack>
      )}
    </SettingForm>
  );
}
