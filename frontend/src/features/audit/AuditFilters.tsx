import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { DateField, FilterBar, FilterSelect } from '../../components';
import { type AuditState, auditKeys, useAuditStatus } from './queries';
import { actions, kinds } from './words';

interface AuditFiltersProps {
  state: AuditState;
  onChange: (patch: Partial<Record<(typeof auditKeys)[number], string | null>>) => void;
}

/** What the audit is narrowed by. */
export function AuditFilters({ state, onChange }: AuditFiltersProps) {
  const { t } = useLingui();
  const present = useAuditStatus().data?.kinds ?? [];
  const filtered = Object.keys(state).length > 0;
  const nothing = Object.fromEntries(auditKeys.map((key) => [key, null]));
  return (
    <FilterBar
      search={state.q}
      onSearch={(q) => onChange({ q })}
      searchLabel={t`Name of the record`}
      onClear={filtered ? () => onChange(nothing) : undefined}
    >
      <WhoField
        key={state.who ? 'given' : 'empty'}
        value={state.who}
        onChange={(who) => onChange({ who })}
      />
      <FilterSelect
        label={t`Kind`}
        value={state.kind}
        onChange={(kind) => onChange({ kind })}
        data={present.map((value) => ({
          value,
          label: kinds[value] ? t(kinds[value].name) : value.replaceAll('-', ' '),
        }))}
      />
      <FilterSelect
        label={t`Action`}
        value={state.action}
        onChange={(action) => onChange({ action })}
        data={Object.entries(actions).map(([value, label]) => ({ value, label: t(label) }))}
      />
      <DayField label={t`From`} value={state.since} onChange={(since) => onChange({ since })} />
      <DayField label={t`To`} value={state.until} onChange={(until) => onChange({ until })} />
    </FilterBar>
  );
}

interface FieldProps {
  value: string | undefined;
  onChange: (value: string | null) => void;
}

/** A part of somebody's name, asked for after a pause in typing. */
function WhoField({ value, onChange }: FieldProps) {
  const { t } = useLingui();
  const [text, setText] = useState(value ?? '');
  const send = useDebouncedCallback((next: string) => onChange(next || null), 300);
  return (
    <TextInput
      aria-label={t`Who`}
      placeholder={t`Who`}
      value={text}
      w={{ base: 'calc(50% - 4px)', sm: 140 }}
      onChange={(event) => {
        setText(event.currentTarget.value);
        send(event.currentTarget.value.trim());
      }}
    />
  );
}

function DayField({ label, value, onChange }: FieldProps & { label: string }) {
  return (
    <DateField
      aria-label={label}
      leftSection={<small aria-hidden>{label}</small>}
      leftSectionWidth={48}
      value={value ?? ''}
      w={{ base: '100%', sm: 190 }}
      onChange={(day) => onChange(day || null)}
    />
  );
}
