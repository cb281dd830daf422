import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type Tagged, toProblem } from '../../api';
import { ConfirmDialog, toast, toastProblem } from '../../components';
import { useRefresh, writeDraft } from '../../hooks';
import { paths, url } from '../../urls';
import type { Skill } from './queries';
import { toInput, toValues } from './skillValues';
import { createSkill, deleteSkill, saveKept } from './writes';

/** The rarely needed actions on a skill. Only what was never published can go. */
export function SkillMenu({ record }: { record: Tagged<Skill> }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const [asking, ask] = useDisclosure(false);
  const skill = record.value;

  const restore = useMutation({
    mutationFn: async () => {
      const values = toValues(skill);
      const kept = values.kept.map(({ id: _, ...one }) => one);
      return saveKept(await createSkill(toInput(values)), kept);
    },
    onSuccess: async ({ value }) => {
      await refresh();
      navigate({ to: url(paths.skill, { id: value.id }) });
    },
    onError: (error) => toastProblem(toProblem(error), t`The skill could not be restored`),
  });
  const remove = useMutation({
    mutationFn: () => deleteSkill(record),
    onSuccess: async () => {
      writeDraft(`skill:${skill.id}`, null);
      await navigate({ to: paths.skills, ignoreBlocker: true });
      toast(
        t`Skill deleted`,
        <Button size="compact-xs" variant="light" onClick={() => restore.mutate()}>
          <Trans>Undo</Trans>
        </Button>,
      );
      refresh();
    },
    onError: (error) => {
      ask.close();
      toastProblem(toProblem(error), t`The skill could not be deleted`);
      refresh();
    },
  });

  if (skill.publishedVersion != null) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size="lg" aria-label={t`More actions`}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconTrash size={16} />} onClick={ask.open}>
            <Trans>Delete skill…</Trans>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ConfirmDialog
        opened={asking}
        danger
        title={t`Delete this skill?`}
        confirm={t`Delete skill`}
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
        onClose={ask.close}
      >
        <Trans>
          “{skill.statement}” goes. A skill that a role or a plan names cannot be deleted.
        </Trans>
      </ConfirmDialog>
    </>
  );
}
