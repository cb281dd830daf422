import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { Dialog, type SheetFormat, useDownload } from '../../components';
import { exportOf } from './exportOf';
import { KindChoice } from './KindChoice';
import type { ImportKind } from './words';

/** Takes the records of a kind out as a file. */
export function ExportDialog() {
  const { t } = useLingui();
  const [opened, { open, close }] = useDisclosure();
  const [kind, setKind] = useState<ImportKind>('roles');
  const [format, setFormat] = useState<SheetFormat>('xlsx');
  const fetching = useDownload();
  return (
    <>
      <Button variant="default" leftSection={<IconDownload size={16} />} onClick={open}>
        <Trans>Export</Trans>
      </Button>
      <Dialog opened={opened} onClose={close} title={t`Export`}>
        <Stack>
          <Text size="sm">
            <Trans>All records in use, as a file that can be imported again.</Trans>
          </Text>
          <KindChoice value={kind} onChange={setKind} />
          <Group justify="space-between">
            <SegmentedControl
              aria-label={t`Format`}
              value={format}
              onChange={(value) => setFormat(value as SheetFormat)}
              data={[
                { value: 'xlsx', label: 'Excel' },
                { value: 'csv', label: 'CSV' },
              ]}
            />
            <Button
              loading={fetching.isPending}
              onClick={() => fetching.mutate(exportOf(kind, format), { onSuccess: close })}
            >
              <Trans>Save the file</Trans>
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
