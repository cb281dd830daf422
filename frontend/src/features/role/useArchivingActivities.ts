import { useLingui } from '@lingui/react/macro';
import { useArchive } from '../../components';
import type { WorkActivity } from './queries';
import { archiveActivity, restoreActivity } from './writes';

/** Puts work activities away and takes them back. */
export function useArchivingActivities(onSettled?: () => void) {
  const { t } = useLingui();
  return useArchive<WorkActivity>({
    archive: archiveActivity,
    restore: restoreActivity,
    words: {
      archived: () => t`Activity archived`,
      restored: () => t`Activity restored`,
      notArchived: t`The activity could not be archived`,
      notRestored: t`The activity could not be restored`,
    },
    onSettled,
  });
}
