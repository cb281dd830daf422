import { Trans, useLingui } from '@lingui/react/macro';
import { Pill, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog, RecordPicker, toast, Undo, useDeed } from '../../components';
import { type Team, usePersonSearch, usePersonToRead } from './queries';
import { addMembers, removeMembers } from './writes';

interface AddMembersProps {
  team: Team;
  opened: boolean;
  onClose: () => void;
}

/** Puts people in a team besides their primary one. */
export function AddMembers({ team, opened, onClose }: AddMembersProps) {
  const { t } = useLingui();
  const [chosen, choose] = useState<string[]>([]);
  const undo = useDeed({
    run: (ids: string[]) => removeMembers(team.id, ids),
    failed: t`The members could not be taken out`,
  });
  const add = useDeed({
    run: async (ids: string[]) => {
      await addMembers(team.id, ids);
      return ids;
    },
    failed: t`The members could not be added`,
    onDone: (ids) => {
      choose([]);
      onClose();
      toast(t`${ids.length} added to ${team.name}`, <Undo onClick={() => undo.mutate(ids)} />);
    },
  });

  return (
    <ConfirmDialog
      opened={opened}
      title={t`Add members to ${team.name}`}
      confirm={t`Add members`}
      busy={add.isPending}
      disabled={chosen.length === 0}
      onConfirm={() => add.mutate(chosen)}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Text>
          <Trans>Everybody keeps their primary team; this one comes on top.</Trans>
        </Text>
        <RecordPicker
          label={t`People`}
          useSearch={usePersonSearch}
          taken={chosen}
          onChoose={(choice) => 'id' in choice && choose([...chosen, choice.id])}
        />
        {chosen.length > 0 && (
          <Pill.Group>
            {chosen.map((id) => (
              <Chosen
                key={id}
                id={id}
                onRemove={() => choose(chosen.filter((one) => one !== id))}
              />
            ))}
          </Pill.Group>
        )}
      </Stack>
    </ConfirmDialog>
  );
}

function Chosen({ id, onRemove }: { id: string; onRemove: () => void }) {
  const { t } = useLingui();
  const name = usePersonToRead(id)?.name ?? '…';
  return (
    <Pill
      size="md"
      withRemoveButton
      removeButtonProps={{ 'aria-label': t`Leave out ${name}`, 'aria-hidden': false, tabIndex: 0 }}
      onRemove={onRemove}
    >
      {name}
    </Pill>
  );
}
