import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { saveFile } from '../../../api';
import { useDeed } from '../../../components';
import { cellsOf } from './cells';
import { csvFile, csvOf } from './csv';
import type { Edits } from './edits';
import { type GridState, wholeGrid } from './queries';

/** The grid as a file, all of its rows, with what is not saved yet. */
export function CsvButton({ state, edits }: { state: GridState; edits: Edits }) {
  const { t } = useLingui();
  const name = t`target levels`;
  const get = useDeed({
    run: () => wholeGrid(state),
    failed: t`The file could not be made`,
    onDone: (pages) => {
      const rows = pages.flatMap(({ items }) => items);
      const text = csvOf(rows, pages[0]?.skills ?? [], cellsOf(rows), edits);
      saveFile(csvFile(text), `${name}.csv`);
    },
  });
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={16} />}
      loading={get.isPending}
      onClick={() => get.mutate()}
    >
      <Trans>CSV</Trans>
    </Button>
  );
}
