import { useLingui } from '@lingui/react/macro';
import { FilterBar, FilterSelect } from '../../../components';
import { useSkillFacets } from '../queries';
import { ColumnChoice } from './ColumnChoice';
import type { GridColumn } from './cells';
import { type GridState, useRoleGroups } from './queries';

interface GridFiltersProps {
  state: GridState;
  columns: GridColumn[];
  onChange: (patch: { [K in keyof GridState]?: string | null }) => void;
}

/** Which roles are in the rows, and which skills in the columns. */
export function GridFilters({ state, columns, onChange }: GridFiltersProps) {
  const { t } = useLingui();
  const groups = useRoleGroups();
  const needs = useSkillFacets().data?.needs ?? [];
  const clear = () => onChange({ q: null, groupId: null, need: null, skills: null });
  return (
    <FilterBar
      list={{ list: 'target-grid', columns: [] }}
      search={state.q ?? ''}
      onSearch={(q) => onChange({ q })}
      searchLabel={t`Search roles`}
      onClear={Object.keys(state).length > 0 ? clear : undefined}
    >
      {groups.length > 0 && (
        <FilterSelect
          label={t`Role group`}
          value={state.groupId}
          onChange={(groupId) => onChange({ groupId })}
          data={groups.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {needs.length > 0 && (
        <FilterSelect
          label={t`Need`}
          value={state.skills ? undefined : state.need}
          onChange={(need) => onChange({ need, skills: null })}
          data={needs}
        />
      )}
      <ColumnChoice
        columns={columns}
        onChange={(ids) => onChange({ skills: ids.join(','), need: null })}
      />
    </FilterBar>
  );
}
