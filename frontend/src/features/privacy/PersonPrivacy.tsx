import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text } from '@mantine/core';
import { IconDownload, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Card, later, useDownload } from '../../components';
import { useIsAdmin } from '../../hooks';
import { reportPath } from './queries';

const ErasePerson = later(() => import('./ErasePerson').then((module) => module.ErasePerson));

/** On a person's page: all that is held about them as a file, and its end. */
export default function PersonPrivacy({ recordId }: { recordId: string }) {
  const { t } = useLingui();
  const isAdmin = useIsAdmin();
  const download = useDownload();
  const [erasing, setErasing] = useState(false);
  if (!isAdmin) return null;
  return (
    <Card title={t`Privacy`}>
      <Stack gap="sm">
        <Text c="dimmed" size="sm">
          <Trans>
            The access report is everything that is held about this person, for the person to have.
            Erasing removes all of it for good and leaves counts and results as they are.
          </Trans>
        </Text>
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            loading={download.isPending}
            onClick={() => download.mutate(reportPath(recordId, 'json'))}
          >
            <Trans>Access report</Trans>
          </Button>
          <Button
            variant="default"
            loading={download.isPending}
            onClick={() => download.mutate(reportPath(recordId, 'csv'))}
          >
            <Trans>For a spreadsheet</Trans>
          </Button>
          <Button
            variant="default"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => setErasing(true)}
          >
            <Trans>Erase…</Trans>
          </Button>
        </Group>
      </Stack>
      {erasing && <ErasePerson personId={recordId} onClose={() => setErasing(false)} />}
    </Card>
  );
}
