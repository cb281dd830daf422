import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Checkbox, Stack } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { Popup } from '../later/Popup';
import type { Column, ColumnVisibility } from './column';

interface ColumnMenuProps<T> {
  columns: Column<T>[];
  visibility: ColumnVisibility;
  onShow: (id: string, isShown: boolean) => void;
}

/** Lets one choose the columns of a list, but for its first. */
export function ColumnMenu<T>({ columns, visibility, onShow }: ColumnMenuProps<T>) {
  const { t } = useLingui();
  return (
    <Popup
      position="bottom-end"
      trapFocus
      label={t`Choose columns`}
      target={
        <ActionIcon size="sm" aria-label={t`Choose columns`}>
          <IconColumns3 size={16} />
        </ActionIcon>
      }
    >
      <Stack gap={8}>
        {columns.slice(1).map(({ id, header }) => (
          <Checkbox
            key={id}
            label={header}
            checked={visibility[id] ?? false}
            onChange={(event) => onShow(id, event.currentTarget.checked)}
          />
        ))}
      </Stack>
    </Popup>
  );
}
