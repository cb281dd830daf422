import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArchive } from '@tabler/icons-react';
import { TouchDialog } from '../../components';
import type { WorkActivity } from './queries';
import { useArchivingActivities } from './useArchivingActivities';

/** Puts a task away, after saying which plans name it. */
export function ActivityArchive({ activity }: { activity: WorkActivity }) {
  const { t } = useLingui();
  const [asking, ask] = useDisclosure(false);
  const { archive } = useArchivingActivities(ask.close);
  return (
    <>
      <ActionIcon aria-label={t`Archive “${activity.title}”`} onClick={ask.open}>
        <IconArchive size={15} />
      </ActionIcon>
      <TouchDialog
        opened={asking}
        of={{ collection: 'work-activities', id: activity.id }}
        deed="archive"
        title={t`Archive this activity?`}
        confirm={t`Archive activity`}
        busy={archive.isPending}
        onConfirm={() => archive.mutate(activity)}
        onClose={ask.close}
      >
        <Trans>
          “{activity.title}” no longer counts for the relevance of the role, and new rows of plans
          cannot name it.
        </Trans>
      </TouchDialog>
    </>
  );
}
