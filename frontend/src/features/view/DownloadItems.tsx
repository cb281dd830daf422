import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { MenuItem, type SheetFormat } from '../../components';

/** The formats to choose from. */
export function DownloadItems({ onChoose }: { onChoose: (format: SheetFormat) => void }) {
  return (
    <>
      <Text size="xs" c="dimmed" px={12} py={6}>
        <Trans>All rows that match, as they are shown</Trans>
      </Text>
      <MenuItem onClick={() => onChoose('xlsx')}>
        <Trans>Download for Excel</Trans>
      </MenuItem>
      <MenuItem onClick={() => onChoose('csv')}>
        <Trans>Download as CSV</Trans>
      </MenuItem>
    </>
  );
}
