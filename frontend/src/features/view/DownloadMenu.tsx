import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { ActionMenu, type SheetFormat, type ShownList, useDownload } from '../../components';
import { DownloadItems } from './DownloadItems';
import type { ListName } from './queries';

/** Where lists are as files. The grid of targets has a file of its own, with what is not saved yet. */
const files: Partial<Record<ListName, string>> = {
  priorities: '/api/v1/priorities/table',
  roles: '/api/v1/roles/table',
  'start-list': '/api/v1/roles/start-list/table',
  'work-activities': '/api/v1/work-activities/table',
  skills: '/api/v1/skills/table',
  plans: '/api/v1/plans/table',
  people: '/api/v1/people/table',
  imports: '/api/v1/imports/table',
};

/** The list as it is on screen, with all of its rows, as a file for a spreadsheet. */
export function DownloadMenu({ list, columns, asked }: ShownList) {
  const { t } = useLingui();
  const { view: _, ...search } = useSearch({ strict: false }) as Record<string, string>;
  const fetching = useDownload();
  const path = files[list];
  if (!path) return null;

  function save(format: SheetFormat) {
    const query = new URLSearchParams({
      ...(asked?.(search) ?? search),
      columns: columns.join(','),
      format,
    });
    fetching.mutate(`${path}?${query}`);
  }
  return (
    <ActionMenu
      position="bottom-end"
      target={
        <ActionIcon
          size="lg"
          variant="default"
          aria-label={t`Download`}
          loading={fetching.isPending}
        >
          <IconDownload size={16} />
        </ActionIcon>
      }
    >
      <DownloadItems onChoose={save} />
    </ActionMenu>
  );
}
