import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import { Dialog, QueryState, useDownload } from '../../components';
import { useMe } from '../../hooks';
import { HeldElsewhere } from './HeldElsewhere';
import { MyRecord } from './MyRecord';
import { myReportPath, useMyReport } from './queries';

/** All that is held about whoever is signed in: to read here, and as a file to keep. */
export function MyReport({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const phone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const person = useMe().data?.person;
  const report = useMyReport(person != null);
  const download = useDownload();
  return (
    <Dialog
      opened
      onClose={onClose}
      size="lg"
      fullScreen={phone}
      title={t`What Upskill holds about me`}
    >
      {!person ? (
        <Text>
          <Trans>
            Your sign-in is not linked with anybody in the list of people, so no record is about
            you. Ask your learning and development team if you think there should be one.
          </Trans>
        </Text>
      ) : (
        <QueryState query={report}>
          {(rows) => (
            <Stack>
              <Text size="sm" c="dimmed">
                <Trans>
                  The file has every single entry. If something is wrong, tell your learning and
                  development team. That you looked is kept in the audit.
                </Trans>
              </Text>
              <Group gap="xs">
                <Button
                  leftSection={<IconDownload size={16} aria-hidden />}
                  loading={download.isPending}
                  onClick={() => download.mutate(myReportPath('csv'))}
                >
                  <Trans>File for a spreadsheet</Trans>
                </Button>
                <Button
                  variant="default"
                  loading={download.isPending}
                  onClick={() => download.mutate(myReportPath('json'))}
                >
                  <Trans>File for other software</Trans>
                </Button>
              </Group>
              <MyRecord rows={rows} person={person} />
              <HeldElsewhere rows={rows} />
            </Stack>
          )}
        </QueryState>
      )}
    </Dialog>
  );
}
