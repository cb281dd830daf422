import { Trans } from '@lingui/react/macro';
import { Anchor, Text } from '@mantine/core';
import { useDownload } from '../../components';
import { exportOf } from './exportOf';
import type { ImportKind } from './words';

/** Offers today's records as a file to start from: with its columns every import goes through at once. */
export function Template({ kind }: { kind: ImportKind }) {
  const fetching = useDownload();
  const link = (format: 'csv' | 'xlsx', label: string) => (
    <Anchor
      component="button"
      type="button"
      size="sm"
      underline="always"
      disabled={fetching.isPending}
      onClick={() => fetching.mutate(exportOf(kind, format))}
    >
      {label}
    </Anchor>
  );
  return (
    <Text size="sm" c="dimmed">
      <Trans>
        Start from what is there now, or from an empty table: {link('xlsx', 'Excel')} or{' '}
        {link('csv', 'CSV')}.
      </Trans>
    </Text>
  );
}
