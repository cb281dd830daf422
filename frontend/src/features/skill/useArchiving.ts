import { useLingui } from '@lingui/react/macro';
import { useArchive } from '../../components';
import type { Skill } from './queries';
import { archiveSkill, restoreSkill } from './writes';

/** Puts skills away and takes them back. */
export function useArchiving(onSettled?: () => void) {
  const { t } = useLingui();
  return useArchive<Skill>({
    archive: archiveSkill,
    restore: restoreSkill,
    words: {
      archived: () => t`The skill is archived`,
      restored: () => t`The skill is in use again`,
      notArchived: t`The skill could not be archived`,
      notRestored: t`The skill could not be restored`,
    },
    onSettled,
  });
}
