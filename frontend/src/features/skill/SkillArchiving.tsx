import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog, toast, Undo, useDeed } from '../../components';
import { archiveMany, refused, restoreMany } from './bulk';
import type { Skill } from './queries';

interface SkillArchivingProps {
  skills: Skill[];
  onSelect: (ids: string[]) => void;
}

/** Archives or restores all ticked skills; those that were refused stay ticked. */
export function SkillArchiving({ skills, onSelect }: SkillArchivingProps) {
  const { t } = useLingui();
  const [asking, ask] = useState(false);
  const inUse = skills.filter(({ archivedAt }) => !archivedAt).map(({ id }) => id);
  const archived = skills.filter(({ archivedAt }) => archivedAt).map(({ id }) => id);
  const restore = useDeed({
    run: restoreMany,
    failed: t`The skills could not be restored`,
    onDone: (outcome) => {
      const left = refused(outcome).map(({ id }) => id);
      onSelect(left);
      toast(t`${outcome.length - left.length} of ${outcome.length} skills restored`);
    },
  });
  const archive = useDeed({
    run: archiveMany,
    failed: t`The skills could not be archived`,
    onSettled: () => ask(false),
    onDone: (outcome) => {
      const left = refused(outcome).map(({ id }) => id);
      onSelect(left);
      const done = outcome.filter(({ id }) => !left.includes(id)).map(({ id }) => id);
      toast(
        t`${done.length} of ${outcome.length} skills archived`,
        done.length > 0 && <Undo onClick={() => restore.mutate(done)} />,
      );
    },
  });
  return (
    <>
      {inUse.length > 0 && (
        <Button variant="default" onClick={() => ask(true)}>
          <Trans>Archive…</Trans>
        </Button>
      )}
      {archived.length > 0 && (
        <Button
          variant="default"
          loading={restore.isPending}
          onClick={() => restore.mutate(archived)}
        >
          <Trans>Restore</Trans>
        </Button>
      )}
      <ConfirmDialog
        opened={asking}
        title={t`Archive the selected skills?`}
        confirm={t`Archive`}
        busy={archive.isPending}
        onConfirm={() => archive.mutate(inUse)}
        onClose={() => ask(false)}
      >
        <Plural
          value={inUse.length}
          one="The skill leaves the lists and can be named no more. What names it keeps it, and published plans stay word for word as they are."
          other="# skills leave the lists and can be named no more. What names them keeps them, and published plans stay word for word as they are."
        />
      </ConfirmDialog>
    </>
  );
}
