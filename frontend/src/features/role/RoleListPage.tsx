import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { DataTable, EmptyState, Page, QueryState, useShownList } from '../../components';
import { pagesOf, useListState, useMayEdit } from '../../hooks';
import { paths, url } from '../../urls';
import { roleListKeys, useRoleList } from './queries';
import { RoleFilters } from './RoleFilters';
import { RoleSelection } from './RoleSelection';
import { RoleViewSwitch } from './RoleViewSwitch';
import { useRoleColumns } from './useRoleColumns';

export default function RoleListPage() {
  const { t } = useLingui();
  const [state, setState] = useListState(roleListKeys);
  const roles = useRoleList(state);
  const columns = useRoleColumns();
  const list = useShownList('roles', columns);
  const mayEdit = useMayEdit();
  const { sort, ...filters } = state;
  const [selected, setSelected] = useState<string[]>([]);
  const pages = pagesOf(roles);
  const filtered = Object.keys(filters).length > 0;

  return (
    <Page
      title={t`Roles`}
      fill
      actions={
        <>
          <RoleViewSwitch value="list" />
          {mayEdit && (
            <Button component={Link} to={paths.roleNew}>
              <Trans>New role</Trans>
            </Button>
          )}
        </>
      }
    >
      <RoleFilters
        list={list}
        state={state}
        onChange={(patch) => {
          setSelected([]);
          setState(patch);
        }}
      />
      <QueryState
        query={roles}
        isEmpty={(data) => data.pages[0]?.items.length === 0}
        empty={filtered ? <NoMatch /> : <NoRolesYet />}
      >
        {() => (
          <>
            <RoleSelection
              roles={pages.rows.filter(({ id }) => selected.includes(id))}
              onSelect={setSelected}
            />
            <DataTable
              addressed
              label={t`Roles`}
              name="roles"
              columns={columns}
              pages={pages}
              sort={sort ?? 'title'}
              onSort={(next) => setState({ sort: next })}
              rowTo={(role) => url(paths.role, { id: role.id })}
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
  return <EmptyState title={t`No role matches`}>{t`Try fewer filters or other words.`}</EmptyState>;
}

function NoRolesYet() {
  const { t } = useLingui();
  const mayEdit = useMayEdit();
  return (
    <EmptyState
      title={t`No roles yet`}
      action={mayEdit && <Link to={paths.roleNew}>{t`Describe the first role`}</Link>}
    >
      <Trans>
        Roles are what the program starts from: each gets its work activities, its skills and its
        plan. Import a role catalog, or write the first one yourself.
      </Trans>
    </EmptyState>
  );
}
