import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, Table, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmDialog, toast, Undo, useDeed } from '../../components';
import { paths, url } from '../../urls';
import { differences } from './differences';
import { PersonSelect } from './PersonSelect';
import { type Person, usePersonToRead } from './queries';
import { usePersonFieldLabel } from './usePersonFieldLabel';
import { mergePerson, undoMerge } from './writes';

interface MergePersonProps {
  person: Person;
  opened: boolean;
  onClose: () => void;
}

/** Makes one person out of two records: chooses the one that stays, shows what differs, and does it. */
export function MergePerson({ person, opened, onClose }: MergePersonProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [intoId, setIntoId] = useState<string | null>(null);
  const into = usePersonToRead(opened && intoId ? intoId : '');
  const undo = useDeed({ run: undoMerge, failed: t`The merge could not be undone` });
  const merge = useDeed({
    run: (id: string) => mergePerson(person, id),
    failed: t`The records could not be merged`,
    onSettled: onClose,
    onDone: async (merged) => {
      await navigate({ to: url(paths.person, { id: merged.survivorId ?? merged.id }) });
      toast(
        t`The records of ${merged.name} are one now`,
        <Undo onClick={() => undo.mutate(merged)} />,
      );
    },
  });
  return (
    <ConfirmDialog
      opened={opened}
      size="lg"
      title={t`Is ${person.name} here twice?`}
      confirm={t`Merge the records`}
      busy={merge.isPending}
      disabled={!into}
      onConfirm={() => intoId && merge.mutate(intoId)}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Text>
          <Trans>
            This record becomes inactive, and the other one stands for it from then on, in files
            too. Reports, teams and the account go over. You can undo it.
          </Trans>
        </Text>
        <PersonSelect
          label={t`The record that stays`}
          value={intoId}
          onChange={setIntoId}
          except={person.id}
          data-autofocus
        />
        {into && <Differences gone={person} stays={into} />}
      </Stack>
    </ConfirmDialog>
  );
}

function Differences({ gone, stays }: { gone: Person; stays: Person }) {
  const { t } = useLingui();
  const label = usePersonFieldLabel();
  const found = differences(gone, stays);
  if (found.length === 0) return <Text c="dimmed">{t`Both say the same.`}</Text>;
  return (
    <Table.ScrollContainer minWidth={420} tabIndex={0} role="group" aria-label={t`What differs`}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t`What differs`}</Table.Th>
            <Table.Th>{t`This record`}</Table.Th>
            <Table.Th>{t`Stays`}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {found.map(({ field, from, to }) => (
            <Table.Tr key={field}>
              <Table.Th scope="row">{label(field)}</Table.Th>
              <Table.Td>{to === '' ? <strong>{from}</strong> : <s>{from}</s>}</Table.Td>
              <Table.Td>
                {to === '' ? <Trans>empty, so it takes “{from}”</Trans> : <strong>{to}</strong>}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
