import { useLingui } from '@lingui/react/macro';
import type { ComponentProps } from 'react';
import { LintedField } from '../../components';
import { paths } from '../../urls';
import { type GuardedField, guard, useGuardRules } from './queries';

type GuardedInputProps = Omit<
  ComponentProps<typeof LintedField>,
  'reader' | 'words' | 'titleOf'
> & {
  field: GuardedField;
};

/** A field that says what counts as success, with the guard under it. */
export function GuardedInput({ field, ...props }: GuardedInputProps) {
  const { t } = useLingui();
  const rules = useGuardRules().data?.rules;
  return (
    <LintedField
      {...props}
      reader={{
        key: ['post', '/api/v1/priorities/guard', field],
        read: (text, signal) => guard(field, text, signal),
      }}
      words={{
        good: t`Nothing to remark: this is about the work`,
        silent: t`The guard does not answer at the moment. What you write can be saved all the same.`,
        rules: props.plain
          ? undefined
          : { label: t`What the guard looks for`, to: paths.priorityRules },
      }}
      titleOf={(slug) => rules?.find(({ rule }) => rule === slug)?.title}
    />
  );
}
