import { Plural, useLingui } from '@lingui/react/macro';
import { BulkArchive } from '../../components';
import { archiveMany, restoreMany } from './bulk';
import type { Skill } from './queries';

interface SkillArchivingProps {
  skills: Skill[];
  onSelect: (ids: string[]) => void;
}

/** Archives or restores all ticked skills. */
export function SkillArchiving({ skills, onSelect }: SkillArchivingProps) {
  const { t } = useLingui();
  const inUse = skills.filter(({ archivedAt }) => !archivedAt);
  const archived = skills.filter(({ archivedAt }) => archivedAt);
  return (
    <BulkArchive
      inUse={inUse.map(({ id }) => id)}
      archived={archived.map(({ id }) => id)}
      archive={archiveMany}
      restore={restoreMany}
      onSelect={onSelect}
      words={{
        title: t`Archive the selected skills?`,
        archived: (done, all) => t`${done} of ${all} skills archived`,
        restored: (done, all) => t`${done} of ${all} skills restored`,
        archiveFailed: t`The skills could not be archived`,
        restoreFailed: t`The skills could not be restored`,
      }}
    >
      <Plural
        value={inUse.length}
        one="The skill leaves the lists and can be named no more. What names it keeps it, and published plans stay word for word as they are."
        other="# skills leave the lists and can be named no more. What names them keeps them, and published plans stay word for word as they are."
      />
    </BulkArchive>
  );
}
