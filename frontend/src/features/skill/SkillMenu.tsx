import { Trans, useLingui } from '@lingui/react/macro';
import { IconArchive, IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Tagged } from '../../api';
import { MenuItem, MoreMenu, TouchDialog, toast, Undo, useDeed } from '../../components';
import { writeDraft } from '../../hooks';
import { paths, url } from '../../urls';
import type { Skill } from './queries';
import { toInput, toValues } from './skillValues';
import { useArchiving } from './useArchiving';
import { createSkill, deleteSkill, saveKept } from './writes';

/** The rarely needed actions on a skill; each says first what else it touches. Only what was never published can be deleted. */
export function SkillMenu({ record }: { record: Tagged<Skill> }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [asking, ask] = useState<'archive' | 'delete' | null>(null);
  const close = () => ask(null);
  const { archive } = useArchiving(close);
  const skill = record.value;

  const restore = useDeed({
    run: async () => {
      const values = toValues(skill);
      const kept = values.kept.map(({ id: _, ...one }) => one);
      return saveKept(await createSkill(toInput(values)), kept);
    },
    onDone: ({ value }) => navigate({ to: url(paths.skill, { id: value.id }) }),
    failed: t`The skill could not be restored`,
  });
  const remove = useDeed({
    run: () => deleteSkill(record),
    onDone: async () => {
      writeDraft(`skill:${skill.id}`, null);
      await navigate({ to: paths.skills, ignoreBlocker: true });
      toast(t`Skill deleted`, <Undo onClick={() => restore.mutate()} />);
    },
    onSettled: close,
    failed: t`The skill could not be deleted`,
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
