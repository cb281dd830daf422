import { Trans, useLingui } from '@lingui/react/macro';
import { IconArchive, IconArrowMerge, IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import {
  laterDialog,
  MenuItem,
  MoreMenu,
  TouchDialog,
  toast,
  Undo,
  useDeed,
} from '../../components';
import { writeDraft } from '../../hooks';
import { paths, url } from '../../urls';
import type { Role } from './queries';
import { toInput, toValues } from './roleValues';
import { useArchiving } from './useArchiving';
import { createRole, deleteRole } from './writes';

const MergeDialog = laterDialog(() => import('./MergeDialog').then((module) => module.MergeDialog));

/** The rarely needed actions on a role; each says first what else it touches. */
export function RoleMenu({ role }: { role: Role }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [asking, ask] = useState<'archive' | 'delete' | 'merge' | null>(null);
  const close = () => ask(null);
  const { archive } = useArchiving(close);
  const restore = useDeed({
    run: (gone: Role) => createRole(toInput(toValues(gone))),
    failed: t`The role could not be brought back`,
    onDone: ({ value }) => navigate({ to: url(paths.role, { id: value.id }) }),
  });
  const remove = useDeed({
    run: () => deleteRole(role),
    failed: t`The role could not be deleted`,
    onSettled: close,
    onDone: async () => {
      writeDraft(`role:${role.id}`, null);
      await navigate({ to: paths.roles, ignoreBlocker: true });
      toast(t`“${role.title}” was deleted`, <Undo onClick={() => restore.mutate(role)} />);
    },
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
