import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import {
  type Column,
  DataTable,
  EmptyState,
  QueryState,
  SelectionBar,
  Tag,
  toast,
  Undo,
  useDeed,
} from '../../components';
import { pagesOf, useIsAdmin } from '../../hooks';
import { paths, url } from '../../urls';
import { PersonState } from './PersonState';
import { type Person, type Team, useTeamMembers } from './queries';
import classes from './TeamMembers.module.css';
import { addMembers, removeMembers } from './writes';

interface TeamMembersProps {
  team: Team;
  onAdd?: () => void;
}

/** Who is in a team; ticked ones can be taken out, unless it is their primary team. */
export function TeamMembers({ team, onAdd }: TeamMembersProps) {
  const { t } = useLingui();
  const isAdmin = useIsAdmin();
  const [sort, setSort] = useState<string>();
  const [selected, select] = useState<string[]>([]);
  const members = useTeamMembers(team.id, sort);
  const columns = useMemberColumns(team);
  const pages = pagesOf(members);
  return (
    <section className={classes.section} aria-label={t`Members`}>
      <h2 className={classes.heading}>{t`Members`}</h2>
      <QueryState
        query={members}
        isEmpty={(data) => data.pages[0]?.items.length === 0}
        empty={
          <EmptyState
            title={t`Nobody in this team yet`}
            action={onAdd && <Button variant="light" onClick={onAdd}>{t`Add members`}</Button>}
          />
        }
      >
        {() => (
          <DataTable
            label={t`Members`}
            name="members"
            columns={columns}
            pages={pages}
            sort={sort ?? 'name'}
            onSort={setSort}
            rowTo={({ id }) => url(paths.person, { id })}
            selected={selected}
            onSelect={isAdmin ? select : undefined}
          />
        )}
      </QueryState>
      <MemberSelection
        team={team}
        members={pages.rows.filter(({ id }) => selected.includes(id))}
        onSelect={select}
      />
    </section>
  );
}

function useMemberColumns(team: Team): Column<Person>[] {
  const { t } = useLingui();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t`Name`,
        sortKey: 'name',
        cell: (person) => (
          <>
            {person.name} <PersonState person={person} />
          </>
        ),
      },
      { id: 'title', header: t`Title`, width: '26%', cell: ({ title }) => title ?? '' },
      {
        id: 'role',
        header: t`Role`,
        width: '24%',
        cell: ({ roleTitle }) => roleTitle ?? <Tag tone="warn">{t`No role`}</Tag>,
      },
      {
        id: 'membership',
        header: t`Membership`,
        width: '11rem',
        phone: true,
        cell: ({ teamId }) => (teamId === team.id ? t`Primary team` : t`Also in another`),
      },
    ],
    [t, team.id],
  );
}

interface MemberSelectionProps {
  team: Team;
  members: Person[];
  onSelect: (ids: string[]) => void;
}

/** What can be done to all ticked members. */
function MemberSelection({ team, members, onSelect }: MemberSelectionProps) {
  const { t } = useLingui();
  const besides = members.filter(({ teamId }) => teamId !== team.id).map(({ id }) => id);
  const undo = useDeed({
    run: (ids: string[]) => addMembers(team.id, ids),
    failed: t`The members could not be put back`,
  });
  const remove = useDeed({
    run: async (ids: string[]) => {
      await removeMembers(team.id, ids);
      return ids;
    },
    failed: t`The members could not be taken out`,
    onDone: (ids) => {
      onSelect([]);
      toast(t`${ids.length} taken out of ${team.name}`, <Undo onClick={() => undo.mutate(ids)} />);
    },
  });
  return (
    <SelectionBar label={t`Selected members`} count={members.length} onClear={() => onSelect([])}>
      {besides.length > 0 ? (
        <Button loading={remove.isPending} onClick={() => remove.mutate(besides)}>
          <Trans>Take {besides.length} out of the team</Trans>
        </Button>
      ) : (
        <span>
          <Trans>It is their primary team, which their own page changes.</Trans>
        </span>
      )}
    </SelectionBar>
  );
}
