import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import {
  DataTable,
  EmptyState,
  FilterBar,
  FilterSelect,
  Page,
  QueryState,
  useShownList,
} from '../../components';
import { pagesOf, useListState, useMayEdit } from '../../hooks';
import { paths, url } from '../../urls';
import { ExportDialog } from './ExportDialog';
import { importListKeys, useImporters, useImportList } from './queries';
import { useImportColumns } from './useImportColumns';
import { kindNames, kinds, statuses } from './words';

export default function ImportListPage() {
  const { t } = useLingui();
  const [state, setState] = useListState(importListKeys);
  const imports = useImportList(state);
  const people = useImporters() ?? [];
  const columns = useImportColumns();
  const list = useShownList('imports', columns);
  const mayEdit = useMayEdit();
  const filtered = Object.keys(state).length > 0;

  return (
    <Page
      title={t`Imports`}
      fill
      actions={
        <>
          <ExportDialog />
          {mayEdit && (
            <Button component={Link} to={paths.importNew}>
              <Trans>New import</Trans>
            </Button>
          )}
        </>
      }
    >
      <FilterBar
        list={list}
        onClear={
          filtered ? () => setState({ kind: null, status: null, createdBy: null }) : undefined
        }
      >
        <FilterSelect
          label={t`Kind`}
          value={state.kind}
          onChange={(kind) => setState({ kind })}
          data={kindNames.map((value) => ({ value, label: t(kinds[value].label) }))}
        />
        <FilterSelect
          label={t`Status`}
          value={state.status}
          onChange={(status) => setState({ status })}
          data={Object.entries(statuses).map(([value, { label }]) => ({ value, label: t(label) }))}
        />
        <FilterSelect
          label={t`Who`}
          value={state.createdBy}
          onChange={(createdBy) => setState({ createdBy })}
          data={people}
        />
      </FilterBar>
      <QueryState
        query={imports}
        isEmpty={(data) => data.pages[0]?.items.length === 0}
        empty={filtered ? <NoMatch /> : <NoImportsYet />}
      >
        {() => (
          <DataTable
            addressed
            label={t`Imports`}
            name="imports"
            columns={columns}
            pages={pagesOf(imports)}
            rowTo={({ id }) => url(paths.import, { id })}
          />
        )}
      </QueryState>
    </Page>
  );
}

function NoMatch() {
  const { t } = useLingui();
  return <EmptyState title={t`No import matches`}>{t`Try fewer filters.`}</EmptyState>;
}

function NoImportsYet() {
  const { t } = useLingui();
  const mayEdit = useMayEdit();
  return (
    <EmptyState
      title={t`Nothing was imported yet`}
      action={
        mayEdit && (
          <Link to={paths.importNew} search={{ kind: 'roles' } as never}>
            {t`Import a role catalog`}
          </Link>
        )
      }
    >
      <Trans>
        Bring roles, their work activities and skills from the files you have. You see what will
        change before anything does.
      </Trans>
    </EmptyState>
  );
}
