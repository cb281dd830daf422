import { useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import { useRuleLanguage } from '../../components';
import { Preview } from './Preview';
import type { RuleList } from './queries';
import { isWrong, RuleFields } from './RuleFields';
import { SettingForm } from './SettingForm';
import type { SectionProps } from './sections';

/** A list of rules: each can be switched, reworded and moved, and what that changes is shown before it is saved. */
export default function RulesForm({ record }: SectionProps) {
  const { t } = useLingui();
  const { reads, choice } = useRuleLanguage((record.value.value as RuleList).rules);
  return (
    <SettingForm<RuleList> record={record} label={() => t`Rules`}>
      {(form, { readOnly, dirty }) => (
        <Stack>
          {dirty && <Preview name={record.value.name} value={form.values} />}
          {choice}
          {form.values.rules.map(
            (rule, at) =>
              (reads(rule) || isWrong(form.errors, at)) && (
                <RuleFields
                  key={rule.rule}
                  form={form}
                  at={at}
                  places={form.values.rules.flatMap((one, place) => (reads(one) ? place : []))}
                  readOnly={readOnly}
                />
              ),
          )}
        </Stack>
      )}
    </SettingForm>
  );
}
