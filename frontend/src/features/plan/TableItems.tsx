import { Trans, useLingui } from '@lingui/react/macro';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { saveFile } from '../../api';
import { MenuItem, useDeed } from '../../components';
import type { Plan } from './planRows';
import { readTable } from './queries';

/** The plan as a file for a spreadsheet: two items of a menu. */
export function TableItems({ plan }: { plan: Plan }) {
  const { t } = useLingui();
  const download = useDeed({
    run: async (format: 'csv' | 'xlsx') => ({ format, file: await readTable(plan.id, format) }),
    onDone: ({ format, file }) => saveFile(file, `${plan.title}, ${plan.number}.${format}`),
    failed: t`The file could not be made`,
  });
  return (
    <>
      <MenuItem
        leftSection={<IconFileSpreadsheet size={16} />}
        onClick={() => download.mutate('xlsx')}
      >
        <Trans>Download for Excel</Trans>
      </MenuItem>
      <MenuItem
        leftSection={<IconFileSpreadsheet size={16} />}
        onClick={() => download.mutate('csv')}
      >
        <Trans>Download as CSV</Trans>
      </MenuItem>
    </>
  );
}
