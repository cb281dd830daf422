import { Trans, useLingui } from '@lingui/react/macro';
import { IconTrash, IconUsersPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmDialog, MenuItem, MoreMenu, toast, Undo, useDeed } from '../../components';
import { writeDraft } from '../../hooks';
import { paths, url } from '../../urls';
import type { Team } from './queries';
import { TeamForm } from './TeamForm';
import { teamValues } from './teamValues';
import { createTeam, deleteTeam } from './writes';

/** The rarely needed actions on a team. */
export function TeamMenu({ team }: { team: Team }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [asking, ask] = useState<'create' | 'delete' | null>(null);
  const close = () => ask(null);
  const restore = useDeed({
    run: () => createTeam(teamValues(team)),
    failed: t`The team could not be brought back`,
    onDone: ({ value }) => navigate({ to: url(paths.team, { id: value.id }) }),
  });
  const remove = useDeed({
    run: () => deleteTeam(team),
    failed: t`The team could not be deleted`,
    onSettled: close,
    onDone: async () => {
      writeDraft(`team:${team.id}`, null);
      await navigate({ to: paths.teams, ignoreBlocker: true });
      toast(
        t`“${team.name}” was deleted`,
        team.memberCount === 0 && <Undo onClick={() => restore.mutate()} />,
      );
    },
  });
  return (
    <>
      <MoreMenu>
        <MenuItem leftSection={<IconUsersPlus size={16} />} onClick={() => ask('create')}>
          <Trans>New team inside…</Trans>
        </MenuItem>
        <MenuItem leftSection={<IconTrash size={16} />} onClick={() => ask('delete')}>
          <Trans>Delete team…</Trans>
        </MenuItem>
      </MoreMenu>
      {asking === 'create' && <TeamForm parentId={team.id} onClose={close} />}
      <ConfirmDialog
        opened={asking === 'delete'}
        danger
        title={t`Delete ${team.name}?`}
        confirm={t`Delete team`}
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
        onClose={close}
      >
        <Trans>
          Only a team without teams inside that is nobody’s primary team can be deleted. Whoever is
          also in it leaves it.
        </Trans>
      </ConfirmDialog>
    </>
  );
}
