import { useLingui } from '@lingui/react/macro';
import { FilterBar, FilterSelect, type ShownList } from '../../components';
import { type PriorityListState, usePriorityFacets } from './queries';
import { horizons, statuses } from './words';

interface PriorityFiltersProps {
  list: ShownList;
  state: PriorityListState;
  onChange: (patch: { [K in keyof PriorityListState]?: string | null }) => void;
}

/** Search and filters of the list of priorities. */
export function PriorityFilters({ list, state, onChange }: PriorityFiltersProps) {
  const { t } = useLingui();
  const facets = usePriorityFacets().data;
  const { sort: _, ...filters } = state;
  const clear = () => onChange(Object.fromEntries(Object.keys(filters).map((key) => [key, null])));

  return (
    <FilterBar
      list={list}
      search={state.q ?? ''}
      onSearch={(q) => onChange({ q })}
      searchLabel={t`Search priorities`}
      onClear={Object.keys(filters).length > 0 ? clear : undefined}
    >
      <FilterSelect
        label={t`Status`}
        value={state.status}
        onChange={(status) => onChange({ status })}
        data={Object.entries(statuses).map(([value, { label }]) => ({ value, label: t(label) }))}
      />
      <FilterSelect
        label={t`Horizon`}
        value={state.horizon}
        onChange={(horizon) => onChange({ horizon })}
        data={Object.entries(horizons).map(([value, label]) => ({ value, label: t(label) }))}
      />
      {facets && facets.owners.length > 0 && (
        <FilterSelect
          label={t`Owner`}
          value={state.owner}
          onChange={(owner) => onChange({ owner })}
          data={facets.owners}
        />
      )}
      {facets && facets.functions.length > 0 && (
        <FilterSelect
          label={t`Function`}
          value={state.function}
          onChange={(next) => onChange({ function: next })}
          data={facets.functions}
        />
      )}
      <FilterSelect
        label={t`Findings`}
        value={state.flagged}
        onChange={(flagged) => onChange({ flagged })}
        data={[
          { value: 'true', label: t`With findings` },
          { value: 'false', label: t`Without findings` },
        ]}
      />
    </FilterBar>
  );
}
