import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { DataTable, EmptyState, Page, QueryState, useShownList } from '../../components';
import { pagesOf, useListState, useMayEdit } from '../../hooks';
import { paths, url } from '../../urls';
import { PlanFilters } from './PlanFilters';
import { PlanSelection } from './PlanSelection';
import { planListKeys, usePlanList } from './queries';
import { usePlanColumns } from './usePlanColumns';

export default function PlanListPage() {
  const { t } = useLingui();
  const [state, setState] = useListState(planListKeys);
  const plans = usePlanList(state);
  const columns = usePlanColumns();
  const [selected, setSelected] = useState<string[]>([]);
  const pages = pagesOf(plans);
  const list = useShownList('plans', columns);
  const mayEdit = useMayEdit();
  const { sort, ...filters } = state;
  const filtered = Object.keys(filters).length > 0;

  return (
    <Page
      title={t`Plans`}
      fill
      actions={
        mayEdit && (
          <Button component={Link} to={paths.planNew}>
            <Trans>New plan</Trans>
          </Button>
        )
      }
    >
      <PlanFilters
        list={list}
        state={state}
        onChange={(patch) => {
          setSelected([]);
          setState(patch);
        }}
      />
      <QueryState
        query={plans}
        isEmpty={(data) => data.pages[0]?.items.length === 0}
        empty={filtered ? <NoMatch /> : <NoPlansYet />}
      >
        {() => (
          <>
            <PlanSelection
              plans={pages.rows.filter(({ id }) => selected.includes(id))}
              onSelect={setSelected}
            />
            <DataTable
              addressed
              label={t`Plans`}
              name="plans"
              columns={columns}
              pages={pages}
              sort={sort ?? 'title'}
              onSort={(next) => setState({ sort: next })}
              rowTo={(plan) => url(paths.plan, { id: plan.id })}
              selected={selected}
              onSelect={mayEdit ? setSelected : undefined}
            />
          </>
        )}
      </QueryState>
    </Page>
  );
}

function NoMatch() {
  const { t } = useLingui();
  return <EmptyState title={t`No plan matches`}>{t`Try fewer filters or other words.`}</EmptyState>;
}

function NoPlansYet() {
  const { t } = useLingui();
  const mayEdit = useMayEdit();
  return (
    <EmptyState
      title={t`No plans yet`}
      action={mayEdit && <Link to={paths.planNew}>{t`Write the first plan`}</Link>}
    >
      <Trans>
        A plan takes a role's skills into its work, on one page: where each shows up, what builds
        it, the task to practise it on and who says how it went. Pick a role to start with.
      </Trans>
    </EmptyState>
  );
}
