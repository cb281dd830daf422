import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Card, DataTable, EmptyState, FilterBar, Page, QueryState } from '../../components';
import { pagesOf, useIsAdmin, useListState } from '../../hooks';
import { paths, url } from '../../urls';
import { PeopleViewSwitch } from './PeopleViewSwitch';
import { type Team, teamListKeys, useTeamList, useTeamsUnder, useTeamToRead } from './queries';
import { TeamForm } from './TeamForm';
import { Tree } from './Tree';
import classes from './Tree.module.css';
import { useTeamColumns } from './useTeamColumns';

/** The teams as the tree they are; what a search finds as a list. */
export default function TeamListPage() {
  const { t } = useLingui();
  const [{ q, sort }, setState] = useListState(teamListKeys);
  const isAdmin = useIsAdmin();
  const [creating, create] = useState(false);
  return (
    <Page
      title={t`People`}
      actions={
        <>
          <PeopleViewSwitch value="teams" />
          {isAdmin && (
            <Button onClick={() => create(true)}>
              <Trans>New team</Trans>
            </Button>
          )}
        </>
      }
    >
      <FilterBar
        search={q ?? ''}
        onSearch={(words) => setState({ q: words })}
        searchLabel={t`Search teams`}
      />
      {q ? (
        <FoundTeams q={q} sort={sort} onSort={(next) => setState({ sort: next })} />
      ) : (
        <Card flush>
          <Tree<Team>
            label={t`Teams`}
            useLevel={useTeamsUnder}
            useNode={useTeamToRead}
            childCount={({ childCount }) => childCount}
            to={({ id }) => url(paths.team, { id })}
            about={(team) => <AboutTeam team={team} />}
            empty={<NoTeamsYet />}
          />
        </Card>
      )}
      {creating && <TeamForm onClose={() => create(false)} />}
    </Page>
  );
}

interface FoundTeamsProps {
  q: string;
  sort: string | undefined;
  onSort: (sort: string | undefined) => void;
}

function FoundTeams({ q, sort, onSort }: FoundTeamsProps) {
  const { t } = useLingui();
  const teams = useTeamList({ q, sort });
  const columns = useTeamColumns();
  return (
    <QueryState
      query={teams}
      isEmpty={(data) => data.pages[0]?.items.length === 0}
      empty={<EmptyState title={t`No team matches`}>{t`Try other words.`}</EmptyState>}
    >
      {() => (
        <DataTable
          label={t`Teams`}
          name="teams"
          columns={columns}
          pages={pagesOf(teams)}
          sort={sort ?? 'name'}
          onSort={onSort}
          rowTo={({ id }) => url(paths.team, { id })}
        />
      )}
    </QueryState>
  );
}

function AboutTeam({ team }: { team: Team }) {
  const { memberCount, leadName } = team;
  return (
    <>
      {leadName && (
        <span className={classes.quiet}>
          <Trans>led by {leadName}</Trans>
        </span>
      )}
      <span className={classes.count}>
        <Plural value={memberCount} _0="nobody yet" one="# person" other="# people" />
      </span>
    </>
  );
}

function NoTeamsYet() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`No teams yet`}>
      <Trans>
        Teams say who works together; a team can hold teams of its own. They arrive with your HR
        system or a file, or you make them here.
      </Trans>
    </EmptyState>
  );
}
