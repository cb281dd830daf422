import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { saveFile } from '../../../api';
import { ActionMenu, MenuItem, useDeed, useDownload } from '../../../components';
import { cellsOf } from './cells';
import { csvFile, csvOf } from './csv';
import type { Edits } from './edits';
import { type GridState, wholeGrid, workbookPath } from './queries';

/** The grid as a file with all of its rows: as text with what is not saved yet, as a workbook of what is saved. */
export function GridDownload({ state, edits }: { state: GridState; edits: Edits }) {
  const { t } = useLingui();
  const name = t`target levels`;
  const workbook = useDownload();
  const text = useDeed({
    run: () => wholeGrid(state),
    failed: t`The file could not be made`,
    onDone: (pages) => {
      const rows = pages.flatMap(({ items }) => items);
      const lines = csvOf(rows, pages[0]?.skills ?? [], cellsOf(rows), edits);
      saveFile(csvFile(lines), `${name}.csv`);
    },
  });
  return (
    <ActionMenu
      position="bottom-end"
      target={
        <Button
          variant="default"
          leftSection={<IconDownload size={16} />}
          loading={text.isPending || workbook.isPending}
        >
          <Trans>Download</Trans>
        </Button>
      }
    >
      <MenuItem onClick={() => workbook.mutate(workbookPath(state))}>
        {Object.keys(edits).length > 0 ? (
          <Trans>Download for Excel, without what is not saved</Trans>
        ) : (
          <Trans>Download for Excel</Trans>
        )}
      </MenuItem>
      <MenuItem onClick={() => text.mutate(undefined)}>
        <Trans>Download as CSV</Trans>
      </MenuItem>
    </ActionMenu>
  );
}
