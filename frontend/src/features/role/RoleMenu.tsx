import { Trans, useLingui } from '@lingui/react/macro';
import { IconArchive, IconArrowMerge, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { laterDialog, MenuItem, MoreMenu, TouchDialog, useRemoval } from '../../components';
import { paths } from '../../urls';
import type { Role } from './queries';
import { toInput, toValues } from './roleValues';
import { useArchiving } from './useArchiving';
import { createRole, deleteRole } from './writes';

const MergeDialog = laterDialog(() => import('./MergeDialog').then((module) => module.MergeDialog));

/** The rarely needed actions on a role; each says first what else it touches. */
export function RoleMenu({ role }: { role: Role }) {
  const { t } = useLingui();
  const [asking, ask] = useState<'archive' | 'delete' | 'merge' | null>(null);
  const close = () => ask(null);
  const { archive } = useArchiving(close);
  const remove = useRemoval({
    run: () => deleteRole(role),
    restore: () => createRole(toInput(toValues(role))),
    draftKey: `role:${role.id}`,
    list: paths.roles,
    page: paths.role,
    words: {
      removed: t`“${role.title}” was deleted`,
      notRemoved: t`The role could not be deleted`,
      notRestored: t`The role could not be brought back`,
    },
    onSettled: close,
  });
  const of = { collection: 'roles', id: role.id } as const;

  return (
    <>
      <MoreMenu>
        {!role.archivedAt && (
          <MenuItem leftSection={<IconArchive size={16} />} onClick={() => ask('archive')}>
            <Trans>Archive role…</Trans>
          </MenuItem>
        )}
        {!role.mergedIntoId && (
          <MenuItem leftSection={<IconArrowMerge size={16} />} onClick={() => ask('merge')}>
            <Trans>Merge into another…</Trans>
          </MenuItem>
        )}
        <MenuItem leftSection={<IconTrash size={16} />} onClick={() => ask('delete')}>
          <Trans>Delete role…</Trans>
        </MenuItem>
      </MoreMenu>
      <MergeDialog role={role} opened={asking === 'merge'} onClose={close} />
      <TouchDialog
        opened={asking === 'archive'}
        of={of}
        deed="archive"
        title={t`Archive this role?`}
        confirm={t`Archive role`}
        busy={archive.isPending}
        onConfirm={() => archive.mutate(role)}
        onClose={close}
      >
        <Trans>
          “{role.title}” leaves the lists and can be named no more. Everything about it is kept, and
          you can restore it at any time.
        </Trans>
      </TouchDialog>
      <TouchDialog
        opened={asking === 'delete'}
        of={of}
        deed="delete"
        danger
        title={t`Delete this role?`}
        confirm={t`Delete role`}
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
        onClose={close}
      >
        <Trans>“{role.title}” goes. While anything names the role, archive it instead.</Trans>
      </TouchDialog>
    </>
  );
}
