import { useLingui } from '@lingui/react/macro';

/** What the fields of the form are called, for the conflict dialog. */
export function usePriorityFieldLabel() {
  const { t } = useLingui();
  const labels: Record<string, string> = {
    title: t`Title`,
    description: t`What should change`,
    functions: t`Functions`,
    horizon: t`Horizon`,
    dueDate: t`Due`,
    owner: t`Owner`,
    roles: t`Roles`,
    skills: t`Skills`,
    kept: t`Kept findings`,
    source: t`Source`,
    externalId: t`External id`,
    name: t`Name`,
    unit: t`Unit`,
    direction: t`Direction`,
    baseline: t`Baseline`,
    baselineDate: t`Baseline from`,
    target: t`Target`,
    targetDate: t`Target by`,
  };
  return (field: string) => labels[field] ?? field;
}
