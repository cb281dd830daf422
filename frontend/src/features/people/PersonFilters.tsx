import { useLingui } from '@lingui/react/macro';
import { FilterBar, FilterSelect, type ShownList } from '../../components';
import { PersonSelect, RoleSelect, TeamSelect } from './PersonSelect';
import { type PersonListState, usePersonFacets } from './queries';
import { employments } from './words';

interface PersonFiltersProps {
  list: ShownList;
  state: PersonListState;
  onChange: (patch: { [K in keyof PersonListState]?: string | null }) => void;
}

const half = { base: 'calc(50% - 4px)', sm: 160 };

/** Search and filters of the list of people. */
export function PersonFilters({ list, state, onChange }: PersonFiltersProps) {
  const { t } = useLingui();
  const facets = usePersonFacets().data;
  const { sort: _, ...filters } = state;
  const clear = () => onChange(Object.fromEntries(Object.keys(filters).map((key) => [key, null])));
  const facet = (
    key: 'department' | 'location' | 'level' | 'source',
    label: string,
    values: string[] | undefined,
    least = 1,
  ) =>
    values &&
    (values.length >= least || state[key]) && (
      <FilterSelect
        label={label}
        value={state[key]}
        onChange={(value) => onChange({ [key]: value })}
        data={values}
      />
    );

  return (
    <FilterBar
      list={list}
      search={state.q ?? ''}
      onSearch={(q) => onChange({ q })}
      searchLabel={t`Search people`}
      onClear={Object.keys(filters).length > 0 ? clear : undefined}
    >
      <TeamSelect
        aria-label={t`Team`}
        placeholder={t`Team`}
        value={state.teamId}
        onChange={(teamId) => onChange({ teamId })}
        w={half}
      />
      <RoleSelect
        aria-label={t`Role`}
        placeholder={t`Role`}
        value={state.roleId}
        onChange={(roleId) => onChange({ roleId })}
        w={half}
      />
      <PersonSelect
        aria-label={t`Manager`}
        placeholder={t`Manager`}
        value={state.managerId}
        onChange={(managerId) => onChange({ managerId })}
        w={half}
      />
      <FilterSelect
        label={t`Has a role`}
        value={state.unmapped}
        onChange={(unmapped) => onChange({ unmapped })}
        data={[
          { value: 'true', label: t`Without a role` },
          { value: 'false', label: t`With a role` },
        ]}
      />
      {facet('department', t`Department`, facets?.departments)}
      {facet('location', t`Location`, facets?.locations)}
      {facet('level', t`Level`, facets?.levels)}
      <FilterSelect
        label={t`Employment`}
        value={state.employment}
        onChange={(employment) => onChange({ employment })}
        data={Object.entries(employments).map(([value, word]) => ({ value, label: t(word) }))}
      />
      <FilterSelect
        label={t`Who left`}
        value={state.active}
        onChange={(active) => onChange({ active })}
        data={[
          { value: 'false', label: t`Only those who left` },
          { value: 'any', label: t`Those who left too` },
        ]}
      />
      {facet('source', t`Source`, facets?.sources, 2)}
    </FilterBar>
  );
}
