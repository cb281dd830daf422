import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { QueryState } from '../../components';
import { pagesOf } from '../../hooks';
import { paths, url } from '../../urls';
import { GroupBranch } from './GroupBranch';
import type { GroupTask } from './GroupDialog';
import classes from './GroupTree.module.css';
import { useGroupsUnder, useRolesIn } from './queries';

interface GroupLevelProps {
  parentId: string;
  depth: number;
  onTask: (task: GroupTask) => void;
}

/** The groups under one group; asked for when it is opened. */
export function GroupLevel({ parentId, depth, onTask }: GroupLevelProps) {
  const groups = useGroupsUnder(parentId);
  const pages = pagesOf(groups);
  return (
    <QueryState query={groups}>
      {() => (
        <ul className={classes.level}>
          {pages.rows.map((group) => (
            <GroupBranch key={group.id} group={group} depth={depth} onTask={onTask} />
          ))}
          {pages.hasMore && <MoreRow depth={depth} onMore={pages.more} />}
        </ul>
      )}
    </QueryState>
  );
}

/** The roles directly in one group, as the leaves of the tree. */
export function RoleLeaves({ groupId, depth }: { groupId: string; depth: number }) {
  const roles = useRolesIn(groupId);
  const pages = pagesOf(roles);
  return (
    <QueryState query={roles}>
      {() => (
        <ul className={classes.level}>
          {pages.rows.map((role) => (
            <li key={role.id} className={classes.row} style={{ paddingLeft: 8 + depth * 24 }}>
              <span className={classes.spacer} />
              <Link to={url(paths.role, { id: role.id })} className={classes.leaf}>
                {role.title}
              </Link>
            </li>
          ))}
          {pages.hasMore && <MoreRow depth={depth} onMore={pages.more} />}
        </ul>
      )}
    </QueryState>
  );
}

function MoreRow({ depth, onMore }: { depth: number; onMore: () => void }) {
  return (
    <li className={classes.row} style={{ paddingLeft: 8 + depth * 24 }}>
      <span className={classes.spacer} />
      <Button size="compact-sm" variant="subtle" onClick={onMore}>
        <Trans>Load more</Trans>
      </Button>
    </li>
  );
}
