import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Stack, Text } from '@mantine/core';
import { IconArrowMerge, IconTrash, IconUserCheck, IconUserOff } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmDialog, laterDialog, MenuItem, MoreMenu, toast, useDeed } from '../../components';
import { writeDraft } from '../../hooks';
import { paths } from '../../urls';
import type { Person } from './queries';
import { useLeaving } from './useLeaving';
import { deletePerson } from './writes';

const MergePerson = laterDialog(() => import('./MergePerson').then((module) => module.MergePerson));

/** The rarely needed actions on a person; each says first what it does. */
export function PersonMenu({ person }: { person: Person }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [asking, ask] = useState<'deactivate' | 'delete' | 'merge' | null>(null);
  const close = () => ask(null);
  const { deactivate, reactivate } = useLeaving(close);
  const remove = useDeed({
    run: () => deletePerson(person),
    failed: t`The person could not be deleted`,
    onSettled: close,
    onDone: async () => {
      writeDraft(`person:${person.id}`, null);
      await navigate({ to: paths.people, ignoreBlocker: true });
      toast(t`${person.name} was deleted`);
    },
  });

  return (
    <>
      <MoreMenu>
        {person.active && (
          <MenuItem leftSection={<IconUserOff size={16} />} onClick={() => ask('deactivate')}>
            <Trans>Deactivate…</Trans>
          </MenuItem>
        )}
        {!person.active && !person.survivorId && (
          <MenuItem
            leftSection={<IconUserCheck size={16} />}
            onClick={() => reactivate.mutate(person)}
          >
            <Trans>Reactivate</Trans>
          </MenuItem>
        )}
        {!person.survivorId && (
          <MenuItem leftSection={<IconArrowMerge size={16} />} onClick={() => ask('merge')}>
            <Trans>Merge a duplicate…</Trans>
          </MenuItem>
        )}
        <MenuItem leftSection={<IconTrash size={16} />} onClick={() => ask('delete')}>
          <Trans>Delete…</Trans>
        </MenuItem>
      </MoreMenu>
      <MergePerson person={person} opened={asking === 'merge'} onClose={close} />
      <ConfirmDialog
        opened={asking === 'deactivate'}
        title={t`Deactivate ${person.name}?`}
        confirm={t`Deactivate`}
        busy={deactivate.isPending}
        onConfirm={() => deactivate.mutate(person)}
        onClose={close}
      >
        <Stack gap={8}>
          <Text>
            <Trans>
              This is for somebody who has left. {person.name} goes from the lists and can be chosen
              no more; the record is kept, and you can reactivate it at any time.
            </Trans>
          </Text>
          <Orphans person={person} />
        </Stack>
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'delete'}
        danger
        title={t`Delete ${person.name}?`}
        confirm={t`Delete for good`}
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
        onClose={close}
      >
        <Stack gap={8}>
          <Text>
            <Trans>
              This is for a record that should never have been here, and cannot be taken back.
              Whoever has left is deactivated instead.
            </Trans>
          </Text>
          {person.reportCount > 0 && (
            <Text>
              <Plural
                value={person.reportCount}
                one="# person is left without a manager."
                other="# people are left without a manager."
              />
            </Text>
          )}
        </Stack>
      </ConfirmDialog>
    </>
  );
}

/** Who needs another manager when this one goes. */
function Orphans({ person }: { person: Person }) {
  if (person.reportCount === 0) return null;
  const standIn = person.delegateName;
  return (
    <Text>
      <Plural
        value={person.reportCount}
        one="# person reports to them, and keeps them as the manager until another is named."
        other="# people report to them, and keep them as the manager until another is named."
      />{' '}
      {standIn && <Trans>{standIn} stands in as manager.</Trans>}
    </Text>
  );
}
