import { useLingui } from '@lingui/react/macro';
import { FilterBar, FilterSelect, type ShownList } from '../../components';
import type { PlanListState } from './queries';
import { RoleSelect } from './RoleSelect';
import { statuses } from './words';

interface PlanFiltersProps {
  list: ShownList;
  state: PlanListState;
  onChange: (patch: { [K in keyof PlanListState]?: string | null }) => void;
}

/** Search and filters of the list of plans. */
export function PlanFilters({ list, state, onChange }: PlanFiltersProps) {
  const { t } = useLingui();
  const { sort: _, ...filters } = state;
  const clear = () => onChange(Object.fromEntries(Object.keys(filters).map((key) => [key, null])));

  return (
    <FilterBar
      list={list}
      search={state.q ?? ''}
      onSearch={(q) => onChange({ q })}
      searchLabel={t`Search plans`}
      onClear={Object.keys(filters).length > 0 ? clear : undefined}
    >
      <RoleSelect
        aria-label={t`Role`}
        placeholder={t`Role`}
        value={state.roleId ?? null}
        onChange={(roleId) => onChange({ roleId })}
        clearable
        clearButtonProps={{ 'aria-label': t`All roles` }}
        w={{ base: 'calc(50% - 4px)', sm: 220 }}
      />
      <FilterSelect
        label={t`Status`}
        value={state.status}
        onChange={(status) => onChange({ status })}
        data={Object.entries(statuses).map(([value, word]) => ({ value, label: t(word) }))}
      />
    </FilterBar>
  );
}
