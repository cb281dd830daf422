import { useLingui } from '@lingui/react/macro';
import { toast, Undo, useDeed } from '../../components';
import type { Skill } from './queries';
import { archiveSkill, restoreSkill } from './writes';

/** Puts skills away and takes them back; each tells so with the way back. */
export function useArchiving(onSettled?: () => void) {
  const { t } = useLingui();
  const notArchived = t`The skill could not be archived`;
  const notRestored = t`The skill could not be restored`;
  const undoArchive = useDeed({ run: restoreSkill, failed: notRestored });
  const undoRestore = useDeed({ run: archiveSkill, failed: notArchived });
  const archive = useDeed({
    run: archiveSkill,
    failed: notArchived,
    onSettled,
    onDone: (skill: Skill) =>
      toast(t`The skill is archived`, <Undo onClick={() => undoArchive.mutate(skill)} />),
  });
  const restore = useDeed({
    run: restoreSkill,
    failed: notRestored,
    onSettled,
    onDone: (skill: Skill) =>
      toast(t`The skill is in use again`, <Undo onClick={() => undoRestore.mutate(skill)} />),
  });
  return { archive, restore };
}
