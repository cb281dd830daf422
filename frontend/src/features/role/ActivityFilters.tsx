import { useLingui } from '@lingui/react/macro';
import { FilterBar, FilterSelect, type ShownList } from '../../components';
import { type ActivityListState, useRoleFacets } from './queries';
import { RoleSelect } from './RoleSelect';
import { exposureBands } from './words';

interface ActivityFiltersProps {
  list: ShownList;
  state: ActivityListState;
  onChange: (patch: { [K in keyof ActivityListState]?: string | null }) => void;
}

/** Search and filters of the list of work activities. */
export function ActivityFilters({ list, state, onChange }: ActivityFiltersProps) {
  const { t } = useLingui();
  const facets = useRoleFacets().data;
  const { sort: _, ...filters } = state;
  const clear = () => onChange(Object.fromEntries(Object.keys(filters).map((key) => [key, null])));

  return (
    <FilterBar
      list={list}
      search={state.q ?? ''}
      onSearch={(q) => onChange({ q })}
      searchLabel={t`Search work activities`}
      onClear={Object.keys(filters).length > 0 ? clear : undefined}
    >
      <RoleSelect value={state.roleId} onChange={(roleId) => onChange({ roleId })} />
      <FilterSelect
        label={t`AI exposure`}
        value={state.exposure}
        onChange={(exposure) => onChange({ exposure })}
        data={Object.entries(exposureBands).map(([value, word]) => ({ value, label: t(word) }))}
      />
      <FilterSelect
        label={t`Archived`}
        value={state.archived}
        onChange={(archived) => onChange({ archived })}
        data={[
          { value: 'true', label: t`Only archived` },
          { value: 'any', label: t`Archived too` },
        ]}
      />
      {facets && facets.sources.length > 1 && (
        <FilterSelect
          label={t`Source`}
          value={state.source}
          onChange={(source) => onChange({ source })}
          data={facets.sources}
        />
      )}
    </FilterBar>
  );
}
