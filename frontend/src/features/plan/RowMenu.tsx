import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCopy, IconDots, IconTrash } from '@tabler/icons-react';
import { ActionMenu, MenuItem, toast, Undo } from '../../components';
import type { PlanRow } from './planRows';
import type { RowEditing } from './rowEditing';

interface RowMenuProps {
  row: PlanRow;
  index: number;
  last: boolean;
  editing: RowEditing;
  onMove: (to: number) => void;
}

/** What can be done with a row as a whole. */
export function RowMenu({ row, index, last, editing, onMove }: RowMenuProps) {
  const { t } = useLingui();

  function remove() {
    const restore = editing.remove(row.id);
    toast(t`Row ${index + 1} was deleted`, <Undo onClick={restore} />);
  }

  return (
    <ActionMenu
      position="bottom-end"
      target={
        <ActionIcon aria-label={t`Actions for row ${index + 1}`}>
          <IconDots size={16} />
        </ActionIcon>
      }
    >
      <MenuItem
        leftSection={<IconArrowUp size={16} />}
        disabled={index === 0}
        onClick={() => onMove(index - 1)}
      >
        <Trans>Move up</Trans>
      </MenuItem>
      <MenuItem
        leftSection={<IconArrowDown size={16} />}
        disabled={last}
        onClick={() => onMove(index + 1)}
      >
        <Trans>Move down</Trans>
      </MenuItem>
      <MenuItem leftSection={<IconCopy size={16} />} onClick={() => editing.duplicate(row.id)}>
        <Trans>Duplicate</Trans>
      </MenuItem>
      <MenuItem leftSection={<IconTrash size={16} />} onClick={remove}>
        <Trans>Delete row</Trans>
      </MenuItem>
    </ActionMenu>
  );
}
