import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { FilterBar, FilterSelect, type ShownList } from '../../components';
import { CodeFilter } from './CodeFilter';
import { GroupSelect } from './GroupSelect';
import { type RoleListState, useRoleFacets } from './queries';
import { aiDepths, horizons, tracks } from './words';

interface RoleFiltersProps {
  list: ShownList;
  state: RoleListState;
  onChange: (patch: { [K in keyof RoleListState]?: string | null }) => void;
}

/** Search and filters of the list of roles. */
export function RoleFilters({ list, state, onChange }: RoleFiltersProps) {
  const { t } = useLingui();
  const facets = useRoleFacets().data;
  const choices = (words: Record<string, MessageDescriptor>) =>
    Object.entries(words).map(([value, word]) => ({ value, label: t(word) }));
  const { sort: _, ...filters } = state;
  const clear = () => onChange(Object.fromEntries(Object.keys(filters).map((key) => [key, null])));

  return (
    <FilterBar
      list={list}
      search={state.q ?? ''}
      onSearch={(q) => onChange({ q })}
      searchLabel={t`Search roles`}
      onClear={Object.keys(filters).length > 0 ? clear : undefined}
    >
      <GroupSelect
        aria-label={t`Group`}
        placeholder={t`Group`}
        value={state.groupId}
        onChange={(groupId) => onChange({ groupId })}
        w={{ base: 'calc(50% - 4px)', sm: 160 }}
      />
      <FilterSelect
        label={t`AI depth`}
        value={state.aiDepth}
        onChange={(aiDepth) => onChange({ aiDepth })}
        data={choices(aiDepths)}
      />
      <FilterSelect
        label={t`Change horizon`}
        value={state.changeHorizon}
        onChange={(changeHorizon) => onChange({ changeHorizon })}
        data={choices(horizons)}
      />
      <FilterSelect
        label={t`Track`}
        value={state.track}
        onChange={(track) => onChange({ track })}
        data={choices(tracks)}
      />
      {facets && facets.levels.length > 0 && (
        <FilterSelect
          label={t`Level`}
          value={state.level}
          onChange={(level) => onChange({ level })}
          data={facets.levels}
        />
      )}
      <CodeFilter value={state.code ?? ''} onChange={(code) => onChange({ code })} />
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
