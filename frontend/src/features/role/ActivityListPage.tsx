import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { DataTable, EmptyState, Page, QueryState, useShownList } from '../../components';
import { pagesOf, useListState, useMayEdit } from '../../hooks';
import { paths, url } from '../../urls';
import { ActivityFilters } from './ActivityFilters';
import { activityListKeys, useActivityList } from './queries';
import { RoleViewSwitch } from './RoleViewSwitch';
import { useActivityColumns } from './useActivityColumns';

/** The work activities of all roles; each is written on its role. */
export default function ActivityListPage() {
  const { t } = useLingui();
  const [state, setState] = useListState(activityListKeys);
  const activities = useActivityList(state);
  const columns = useActivityColumns();
  const list = useShownList('work-activities', columns);
  const { sort, ...filters } = state;

  return (
    <Page title={t`Roles`} fill actions={<RoleViewSwitch value="activities" />}>
      <ActivityFilters list={list} state={state} onChange={setState} />
      <QueryState
        query={activities}
        isEmpty={(data) => data.pages[0]?.items.length === 0}
        empty={Object.keys(filters).length > 0 ? <NoMatch /> : <NoActivitiesYet />}
      >
        {() => (
          <DataTable
            addressed
            label={t`Work activities`}
            name="work-activities"
            columns={columns}
            pages={pagesOf(activities)}
            sort={sort ?? 'title'}
            onSort={(next) => setState({ sort: next })}
            rowTo={(activity) => url(paths.role, { id: activity.roleId })}
          />
        )}
      </QueryState>
    </Page>
  );
}

function NoMatch() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`No activity matches`}>{t`Try fewer filters or other words.`}</EmptyState>
  );
}

function NoActivitiesYet() {
  const { t } = useLingui();
  const mayEdit = useMayEdit();
  return (
    <EmptyState
      title={t`No work activities yet`}
      action={mayEdit && <Link to={paths.importNew}>{t`Import work activities`}</Link>}
    >
      <Trans>
        Work activities are what people in a role do. How far AI can help with each decides which
        role is worth starting with. Import them, or write them down on a role.
      </Trans>
    </EmptyState>
  );
}
