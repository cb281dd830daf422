import { Plural, useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMayEdit } from '../../hooks';
import { paths } from '../../urls';
import type { GroupTask } from './GroupDialog';
import { GroupLevel, RoleLeaves } from './GroupLevel';
import { GroupMenu } from './GroupMenu';
import classes from './GroupTree.module.css';
import type { RoleGroup } from './queries';

interface GroupBranchProps {
  group: RoleGroup;
  depth: number;
  onTask: (task: GroupTask) => void;
}

/** One group of the tree; opening it loads what is under it. */
export function GroupBranch({ group, depth, onTask }: GroupBranchProps) {
  const { t } = useLingui();
  const mayEdit = useMayEdit();
  const [opened, { toggle }] = useDisclosure(false);
  const hollow = group.childCount === 0 && group.roleCount === 0;
  return (
    <li>
      <div className={classes.row} style={{ paddingLeft: 8 + depth * 24 }}>
        <UnstyledButton
          className={classes.toggle}
          aria-expanded={opened}
          disabled={hollow}
          onClick={toggle}
        >
          <IconChevronRight size={16} className={classes.chevron} aria-hidden />
          <span className={classes.name}>{group.name}</span>
        </UnstyledButton>
        {group.childCount > 0 && (
          <span className={classes.count}>
            <Plural value={group.childCount} one="# group" other="# groups" />
          </span>
        )}
        <Link
          className={classes.count}
          to={paths.roles}
          search={{ groupId: group.id } as never}
          aria-label={t`Roles in ${group.name}: ${group.roleCount}`}
        >
          <Plural value={group.roleCount} one="# role" other="# roles" />
        </Link>
        {mayEdit && <GroupMenu group={group} onTask={onTask} />}
      </div>
      {opened && group.childCount > 0 && (
        <GroupLevel parentId={group.id} depth={depth + 1} onTask={onTask} />
      )}
      {opened && group.roleCount > 0 && <RoleLeaves groupId={group.id} depth={depth + 1} />}
    </li>
  );
}
