import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { ActionMenu, MenuItem } from '../../components';
import type { GroupTask } from './GroupDialog';
import type { RoleGroup } from './queries';

interface GroupMenuProps {
  group: RoleGroup;
  onTask: (task: GroupTask) => void;
}

/** What can be done with a group. */
export function GroupMenu({ group, onTask }: GroupMenuProps) {
  const { t } = useLingui();
  return (
    <ActionMenu
      position="bottom-end"
      target={
        <ActionIcon aria-label={t`Actions for ${group.name}`}>
          <IconDots size={16} />
        </ActionIcon>
      }
    >
      <MenuItem onClick={() => onTask({ kind: 'create', parentId: group.id })}>
        <Trans>New group inside</Trans>
      </MenuItem>
      <MenuItem onClick={() => onTask({ kind: 'change', group })}>
        <Trans>Rename or move</Trans>
      </MenuItem>
      <MenuItem onClick={() => onTask({ kind: 'delete', group })}>
        <Trans>Delete…</Trans>
      </MenuItem>
    </ActionMenu>
  );
}
