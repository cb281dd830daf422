import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import type { UseFormReturnType } from '@mantine/form';
import { PropertyRow, Select } from '../../components';
import { GroupSelect } from './GroupSelect';
import type { RoleValues } from './roleValues';
import { useLevelChoice } from './useLevelChoice';
import { aiDepthHelp, aiDepths, horizons, impacts, tracks } from './words';

interface RoleProfileProps {
  form: UseFormReturnType<RoleValues>;
  readOnly: boolean;
}

/** Where a role belongs and what AI does to it. */
export function RoleProfile({ form, readOnly }: RoleProfileProps) {
  const { t } = useLingui();
  const levels = useLevelChoice(form.values.level);
  const help = form.values.aiDepth ? aiDepthHelp[form.values.aiDepth] : undefined;

  const choice = (
    field: 'aiDepth' | 'changeHorizon' | 'track',
    label: string,
    words: Record<string, MessageDescriptor>,
    description?: string,
  ) => (
    <PropertyRow label={label} htmlFor={`role-${field}`}>
      <Select
        id={`role-${field}`}
        data={Object.entries(words).map(([value, word]) => ({ value, label: t(word) }))}
        clearable
        clearButtonProps={{ 'aria-label': t`Clear ${label}` }}
        placeholder={t`Not set`}
        readOnly={readOnly}
        description={description}
        inputWrapperOrder={['input', 'description', 'error']}
        {...form.getInputProps(field)}
      />
    </PropertyRow>
  );
  const impact = (
    field: 'impactOnDecisions' | 'impactOnQuality' | 'impactOnSpeed',
    label: string,
  ) => (
    <PropertyRow label={label} htmlFor={`role-${field}`}>
      <Select
        id={`role-${field}`}
        data={Object.entries(impacts).map(([value, word]) => ({ value, label: t(word) }))}
        clearable
        clearButtonProps={{ 'aria-label': t`Clear ${label}` }}
        placeholder={t`Not set`}
        readOnly={readOnly}
        value={form.values[field]?.toString() ?? null}
        onChange={(value) => form.setFieldValue(field, value === null ? null : Number(value))}
        error={form.errors[field]}
      />
    </PropertyRow>
  );

  return (
    <>
      <PropertyRow label={t`Group`} htmlFor="role-groupId">
        <GroupSelect
          id="role-groupId"
          placeholder={t`No group`}
          readOnly={readOnly}
          {...form.getInputProps('groupId')}
        />
      </PropertyRow>
      <PropertyRow label={t`Level`} htmlFor="role-level">
        <Select
          id="role-level"
          data={levels}
          clearable
          clearButtonProps={{ 'aria-label': t`Clear the level` }}
          placeholder={t`Not set`}
          readOnly={readOnly}
          value={form.values.level || null}
          onChange={(value) => form.setFieldValue('level', value ?? '')}
          error={form.errors.level}
        />
      </PropertyRow>
      {choice('aiDepth', t`AI depth`, aiDepths, help && t(help))}
      {impact('impactOnDecisions', t`AI on decisions`)}
      {impact('impactOnQuality', t`AI on quality`)}
      {impact('impactOnSpeed', t`AI on speed`)}
      {choice('changeHorizon', t`Change horizon`, horizons)}
      {choice('track', t`Track`, tracks)}
    </>
  );
}
