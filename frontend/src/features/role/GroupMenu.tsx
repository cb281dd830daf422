import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
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
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={t`Actions for ${group.name}`}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onTask({ kind: 'create', parentId: group.id })}>
          <Trans>New group inside</Trans>
        </Menu.Item>
        <Menu.Item onClick={() => onTask({ kind: 'change', group })}>
          <Trans>Rename or move</Trans>
        </Menu.Item>
        <Menu.Item onClick={() => onTask({ kind: 'delete', group })}>
          <Trans>Delete…</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
