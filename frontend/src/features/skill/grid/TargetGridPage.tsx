import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EmptyState, LeaveDialog, Page, QueryState } from '../../../components';
import { pagesOf, useLeaveGuard, useListState, useMayEdit } from '../../../hooks';
import { paths } from '../../../urls';
import { GridDownload } from './GridDownload';
import { GridFilters } from './GridFilters';
import { GridView } from './GridView';
import { gridKeys, useGrid } from './queries';
import { useGridCells } from './useGridCells';
import { useGridEdits } from './useGridEdits';

/** Roles against skills with the level that each role should reach, to read and to fill like a spreadsheet. */
export default function TargetGridPage() {
  const { t } = useLingui();
  const mayEdit = useMayEdit();
  const [state, setState] = useListState(gridKeys);
  const grid = useGrid(state);
  const pages = pagesOf(grid);
  const columns = grid.data?.pages[0]?.skills ?? [];
  const cells = useGridCells(grid.data?.pages);
  const edits = useGridEdits(cells);
  const guard = useLeaveGuard(edits.count > 0);
  const filtered = Boolean(state.q || state.groupId);

  return (
    <Page
      title={t`Target levels`}
      back={{ label: t`Skills`, to: paths.skills }}
      fill
      actions={<GridDownload state={state} edits={edits.edits} />}
    >
      <GridFilters state={state} columns={columns} onChange={setState} />
      <QueryState
        query={grid}
        isEmpty={({ pages: [first] }) => !first?.items.length || !first.skills.length}
        empty={
          <EmptyState
            title={columns.length > 0 && filtered ? t`No role matches` : t`Nothing to compare yet`}
            action={
              !filtered && (
                <Button component={Link} to={columns.length ? paths.roles : paths.skills}>
                  {columns.length ? (
                    <Trans>Go to the roles</Trans>
                  ) : (
                    <Trans>Go to the skills</Trans>
                  )}
                </Button>
              )
            }
          >
            <Trans>The grid needs roles in its rows and skills in its columns.</Trans>
          </EmptyState>
        }
      >
        {() => (
          <GridView
            rows={pages.rows}
            columns={columns}
            total={pages.total}
            onEnd={pages.more}
            cells={cells}
            edits={edits}
            mayEdit={mayEdit}
          />
        )}
      </QueryState>
      <LeaveDialog guard={guard} />
    </Page>
  );
}
