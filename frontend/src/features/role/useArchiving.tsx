import { useLingui } from '@lingui/react/macro';
import { toast, Undo, useDeed } from '../../components';
import type { Role } from './queries';
import { archiveRole, restoreRole } from './writes';

/** Puts roles away and takes them back; each tells so with the way back. */
export function useArchiving(onSettled?: () => void) {
  const { t } = useLingui();
  const undoArchive = useDeed({ run: restoreRole, failed: t`The role could not be restored` });
  const undoRestore = useDeed({ run: archiveRole, failed: t`The role could not be archived` });
  const archive = useDeed({
    run: archiveRole,
    failed: t`The role could not be archived`,
    onSettled,
    onDone: (role: Role) =>
      toast(t`“${role.title}” was archived`, <Undo onClick={() => undoArchive.mutate(role)} />),
  });
  const restore = useDeed({
    run: restoreRole,
    failed: t`The role could not be restored`,
    onSettled,
    onDone: (role: Role) =>
      toast(t`“${role.title}” is in use again`, <Undo onClick={() => undoRestore.mutate(role)} />),
  });
  return { archive, restore };
}
