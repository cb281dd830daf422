import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { DataTable, EmptyState, FilterBar, Page, QueryState, useShownList } from '../../components';
import { pagesOf, useListState } from '../../hooks';
import { paths, url } from '../../urls';
import { GroupSelect } from './GroupSelect';
import { startListKeys, useStartList } from './queries';
import { RoleViewSwitch } from './RoleViewSwitch';
import { useStartColumns } from './useStartColumns';

export default function RoleStartPage() {
  const { t } = useLingui();
  const [state, setState] = useListState(startListKeys);
  const starts = useStartList(state);
  const columns = useStartColumns();
  const list = useShownList('start-list', columns);
  const pages = pagesOf(starts);
  const filtered = Object.keys(state).length > 0;

  return (
    <Page title={t`Roles`} fill actions={<RoleViewSwitch value="start" />}>
      <FilterBar
        list={list}
        search={state.q ?? ''}
        onSearch={(q) => setState({ q })}
        searchLabel={t`Search roles`}
        onClear={filtered ? () => setState({ q: null, groupId: null }) : undefined}
      >
        <GroupSelect
          aria-label={t`Group`}
          placeholder={t`Group`}
          value={state.groupId}
          onChange={(groupId) => setState({ groupId })}
          w={{ base: 'calc(50% - 4px)', sm: 160 }}
        />
      </FilterBar>
      <QueryState
        query={starts}
        isEmpty={(data) => data.pages[0]?.items.length === 0}
        empty={filtered ? <NoMatch /> : <NoScores />}
      >
        {() => (
          <DataTable
            addressed
            tall
            label={t`Where to start`}
            name="start-list"
            columns={columns}
            pages={{ ...pages, rows: pages.rows.map((line) => ({ ...line, id: line.roleId })) }}
            rowTo={(line) => url(paths.role, { id: line.roleId })}
          />
        )}
      </QueryState>
    </Page>
  );
}

function NoMatch() {
  const { t } = useLingui();
  return <EmptyState title={t`No role matches`}>{t`Try fewer filters or other words.`}</EmptyState>;
}

function NoScores() {
  const { t } = useLingui();
  return (
    <EmptyState
      title={t`No role can be ranked yet`}
      action={<Link to={paths.roles}>{t`Go to the roles`}</Link>}
    >
      <Trans>
        A role is ranked once three of its work activities have an AI exposure. Import activities
        with their exposure, or write them down on a role.
      </Trans>
    </EmptyState>
  );
}
