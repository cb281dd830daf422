import { Plural, useLingui } from '@lingui/react/macro';
import { BulkArchive, SelectionBar } from '../../components';
import type { Role } from './queries';
import { archiveRoles, restoreRoles } from './writes';

interface RoleSelectionProps {
  roles: Role[];
  onSelect: (ids: string[]) => void;
}

/** What can be done to all ticked roles. */
export function RoleSelection({ roles, onSelect }: RoleSelectionProps) {
  const { t } = useLingui();
  const inUse = roles.filter(({ archivedAt }) => !archivedAt);
  const archived = roles.filter(({ archivedAt, mergedIntoId }) => archivedAt && !mergedIntoId);
  return (
    <SelectionBar label={t`Selected roles`} count={roles.length} onClear={() => onSelect([])}>
      <BulkArchive
        primary
        inUse={inUse.map(({ id }) => id)}
        archived={archived.map(({ id }) => id)}
        archive={archiveRoles}
        restore={restoreRoles}
        onSelect={onSelect}
        words={{
          title: t`Archive the selected roles?`,
          archived: (done, all) => t`${done} of ${all} roles archived`,
          restored: (done, all) => t`${done} of ${all} roles restored`,
          archiveFailed: t`The roles could not be archived`,
          restoreFailed: t`The roles could not be restored`,
        }}
      >
        <Plural
          value={inUse.length}
          one="The role leaves the lists and can be named no more. What names it keeps it, and published plans stay word for word as they are."
          other="# roles leave the lists and can be named no more. What names them keeps them, and published plans stay word for word as they are."
        />
      </BulkArchive>
    </SelectionBar>
  );
}
