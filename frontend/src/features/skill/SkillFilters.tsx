import { useLingui } from '@lingui/react/macro';
import { FilterBar, FilterSelect, type ShownList } from '../../components';
import { type SkillListState, useRoleTitle, useSkillFacets } from './queries';

interface SkillFiltersProps {
  list: ShownList;
  state: SkillListState;
  onChange: (patch: { [K in keyof SkillListState]?: string | null }) => void;
}

/** Search and filters of the list of skills. */
export function SkillFilters({ list, state, onChange }: SkillFiltersProps) {
  const { t } = useLingui();
  const facets = useSkillFacets().data;
  const role = useRoleTitle(state.roleId);
  const { sort: _, ...filters } = state;
  const clear = () => onChange(Object.fromEntries(Object.keys(filters).map((key) => [key, null])));

  return (
    <FilterBar
      list={list}
      search={state.q ?? ''}
      onSearch={(q) => onChange({ q })}
      searchLabel={t`Search skills`}
      onClear={Object.keys(filters).length > 0 ? clear : undefined}
    >
      <FilterSelect
        label={t`Status`}
        value={state.status}
        onChange={(status) => onChange({ status })}
        data={[
          { value: 'draft', label: t`Draft` },
          { value: 'published', label: t`Published` },
        ]}
      />
      <FilterSelect
        label={t`Findings`}
        value={state.flagged}
        onChange={(flagged) => onChange({ flagged })}
        data={[
          { value: 'true', label: t`With findings` },
          { value: 'false', label: t`Without findings` },
        ]}
      />
      {facets && facets.owners.length > 0 && (
        <FilterSelect
          label={t`Owner`}
          value={state.owner}
          onChange={(owner) => onChange({ owner })}
          data={facets.owners}
        />
      )}
      {facets && facets.sources.length > 1 && (
        <FilterSelect
          label={t`Source`}
          value={state.source}
          onChange={(source) => onChange({ source })}
          data={facets.sources}
        />
      )}
      <FilterSelect
        label={t`Archived`}
        value={state.archived}
        onChange={(archived) => onChange({ archived })}
        data={[
          { value: 'true', label: t`Only archived` },
          { value: 'any', label: t`Archived too` },
        ]}
      />
      {state.roleId && (
        <FilterSelect
          label={t`Role`}
          value={state.roleId}
          onChange={(roleId) => onChange({ roleId })}
          data={[{ value: state.roleId, label: role ?? '…' }]}
        />
      )}
    </FilterBar>
  );
}
