import { useLingui } from '@lingui/react/macro';
import { useArchive } from '../../components';
import type { Role } from './queries';
import { archiveRole, restoreRole } from './writes';

/** Puts roles away and takes them back. */
export function useArchiving(onSettled?: () => void) {
  const { t } = useLingui();
  return useArchive<Role>({
    archive: archiveRole,
    restore: restoreRole,
    words: {
      archived: ({ title }) => t`“${title}” was archived`,
      restored: ({ title }) => t`“${title}” is in use again`,
      notArchived: t`The role could not be archived`,
      notRestored: t`The role could not be restored`,
    },
    onSettled,
  });
}
