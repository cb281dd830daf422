import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Checkbox, Popover, Stack } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import type { Table } from '@tanstack/react-table';

/** Lets one choose the columns of a list. */
export function ColumnMenu<T>({ table }: { table: Table<T> }) {
  const { t } = useLingui();
  const choices = table.getAllLeafColumns().filter((column) => column.getCanHide());
  if (choices.length === 0) return null;
  return (
    <Popover position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <ActionIcon size="sm" aria-label={t`Choose columns`}>
          <IconColumns3 size={16} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t`Choose columns`}>
        <Stack gap={8}>
          {choices.map((column) => (
            <Checkbox
              key={column.id}
              label={column.columnDef.meta?.column.header}
              checked={column.getIsVisible()}
              onChange={column.getToggleVisibilityHandler()}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
