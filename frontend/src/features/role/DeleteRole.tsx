import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { toProblem } from '../../api';
import { ConfirmDialog, toast, toastProblem } from '../../components';
import { useRefresh, writeDraft } from '../../hooks';
import { paths } from '../../urls';
import type { Role } from './queries';
import { deleteRole } from './writes';

/** The rarely needed actions on a role. */
export function DeleteRole({ role }: { role: Role }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const [asking, ask] = useDisclosure(false);
  const remove = useMutation({
    mutationFn: () => deleteRole(role),
    onSuccess: async () => {
      writeDraft(`role:${role.id}`, null);
      await navigate({ to: paths.roles, ignoreBlocker: true });
      toast(t`“${role.title}” was deleted`);
      refresh();
    },
    onError: (error) => {
      ask.close();
      toastProblem(toProblem(error), t`The role could not be deleted`);
      refresh();
    },
  });

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
            <Trans>Delete role…</Trans>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ConfirmDialog
        opened={asking}
        danger
        title={t`Delete this role?`}
        confirm={t`Delete role`}
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
        onClose={ask.close}
      >
        <Trans>
          “{role.title}” goes for good. A role that still has work activities, skill targets or
          plans cannot be deleted.
        </Trans>
      </ConfirmDialog>
    </>
  );
}
