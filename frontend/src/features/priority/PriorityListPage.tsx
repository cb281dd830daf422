import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DataTable, Page, QueryState, useShownList } from '../../components';
import { pagesOf, useListState, useMayEdit } from '../../hooks';
import { paths, url } from '../../urls';
import { NoMatch, NoPrioritiesYet } from './NoPriorities';
import { PriorityFilters } from './PriorityFilters';
import { priorityListKeys, usePriorityList } from './queries';
import { usePriorityColumns } from './usePriorityColumns';

export default function PriorityListPage() {
  const { t } = useLingui();
  const [state, setState] = useListState(priorityListKeys);
  const priorities = usePriorityList(state);
  const columns = usePriorityColumns();
  const list = useShownList('priorities', columns);
  const mayEdit = useMayEdit();
  const { sort, ...filters } = state;
  const filtered = Object.keys(filters).length > 0;

  return (
    <Page
      title={t`Priorities`}
      fill
      actions={
        <>
          <Button component={Link} to={paths.priorityRules} variant="default">
            <Trans>What the guard looks for</Trans>
          </Button>
          {mayEdit && (
            <Button component={Link} to={paths.priorityNew}>
              <Trans>New priority</Trans>
            </Button>
          )}
        </>
      }
    >
      <PriorityFilters list={list} state={state} onChange={setState} />
      <QueryState
        query={priorities}
        isEmpty={(data) => data.pages[0]?.items.length === 0}
        empty={filtered ? <NoMatch /> : <NoPrioritiesYet />}
      >
        {() => (
          <DataTable
            addressed
            label={t`Priorities`}
            name="priorities"
            columns={columns}
            pages={pagesOf(priorities)}
            sort={sort ?? 'title'}
            onSort={(next) => setState({ sort: next })}
            rowTo={({ id }) => url(paths.priority, { id })}
          />
        )}
      </QueryState>
    </Page>
  );
}
