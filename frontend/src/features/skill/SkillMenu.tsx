import { Trans, useLingui } from '@lingui/react/macro';
import { IconArchive, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Tagged } from '../../api';
import { MenuItem, MoreMenu, TouchDialog, useRemoval } from '../../components';
import { paths } from '../../urls';
import type { Skill } from './queries';
import { toInput, toValues } from './skillValues';
import { useArchiving } from './useArchiving';
import { createSkill, deleteSkill, saveKept } from './writes';

/** The rarely needed actions on a skill; each says first what else it touches. Only what was never published can be deleted. */
export function SkillMenu({ record }: { record: Tagged<Skill> }) {
  const { t } = useLingui();
  const [asking, ask] = useState<'archive' | 'delete' | null>(null);
  const close = () => ask(null);
  const { archive } = useArchiving(close);
  const skill = record.value;

  const remove = useRemoval({
    run: () => deleteSkill(record),
    restore: async () => {
      const values = toValues(skill);
      const kept = values.kept.map(({ id: _, ...one }) => one);
      return saveKept(await createSkill(toInput(values)), kept);
    },
    draftKey: `skill:${skill.id}`,
    list: paths.skills,
    page: paths.skill,
    words: {
      removed: t`Skill deleted`,
      notRemoved: t`The skill could not be deleted`,
      notRestored: t`The skill could not be restored`,
    },
    onSettled: close,
  });

  const of = { collection: 'skills', id: skill.id } as const;
  return (
    <>
      <MoreMenu>
        {!skill.archivedAt && (
          <MenuItem leftSection={<IconArchive size={16} />} onClick={() => ask('archive')}>
            <Trans>Archive skill…</Trans>
          </MenuItem>
        )}
        {skill.publishedVersion == null && (
          <MenuItem leftSection={<IconTrash size={16} />} onClick={() => ask('delete')}>
            <Trans>Delete skill…</Trans>
          </MenuItem>
        )}
      </MoreMenu>
      <TouchDialog
        opened={asking === 'archive'}
        of={of}
        deed="archive"
        title={t`Archive this skill?`}
        confirm={t`Archive skill`}
        busy={archive.isPending}
        onConfirm={() => archive.mutate(skill)}
        onClose={close}
      >
        <Trans>
          “{skill.statement}” leaves the lists and can be named no more. Everything about it is
          kept, and you can restore it at any time.
        </Trans>
      </TouchDialog>
      <TouchDialog
        opened={asking === 'delete'}
        of={of}
        deed="delete"
        danger
        title={t`Delete this skill?`}
        confirm={t`Delete skill`}
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
        onClose={close}
      >
        <Trans>
          “{skill.statement}” goes. A skill that a role or a plan names cannot be deleted.
        </Trans>
      </TouchDialog>
    </>
  );
}
