import { Trans, useLingui } from '@lingui/react/macro';
import { List, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { toProblem } from '../../api';
import { ConfirmDialog, ProblemAlert, Select, toast } from '../../components';
import { useRefresh } from '../../hooks';
import { type KnownBy, letBack } from './queries';
import { knownBy } from './words';

/** Lets a person who was erased be created again, found by one thing by which the person was known. */
export function LetBack({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const [by, setBy] = useState<KnownBy>('workEmail');
  const [value, setValue] = useState('');
  const [source, setSource] = useState('');
  const lift = useMutation({
    mutationFn: () => letBack(by, value, source),
    onSuccess: () => {
      toast(t`The person may come back`);
      onClose();
      refresh();
    },
  });
  const problem = lift.error && toProblem(lift.error);
  const unknown = problem?.status === 404;

  return (
    <ConfirmDialog
      opened
      size="lg"
      title={t`Let an erased person come back?`}
      confirm={t`Let the person come back`}
      busy={lift.isPending}
      disabled={!value.trim()}
      onConfirm={() => lift.mutate()}
      onClose={onClose}
    >
      <Stack>
        <Text>
          <Trans>This is for somebody who works here again.</Trans>
        </Text>
        <List size="sm" spacing={4}>
          <List.Item>
            <Trans>Nothing comes back by it: what was erased stays erased.</Trans>
          </List.Item>
          <List.Item>
            <Trans>
              From now on a file, the HR system or an administrator can create the person, as
              somebody new.
            </Trans>
          </List.Item>
          <List.Item>
            <Trans>The audit keeps that you allowed it, and not for whom.</Trans>
          </List.Item>
        </List>
        <Select
          label={t`How the person was known`}
          allowDeselect={false}
          value={by}
          onChange={(next) => setBy((next ?? by) as KnownBy)}
          data={Object.entries(knownBy).map(([name, label]) => ({ value: name, label: t(label) }))}
        />
        {by === 'externalId' && (
          <TextInput
            label={t`Source`}
            description={t`The system that sent the person, as the people list names it; “local” unless you say so.`}
            maxLength={40}
            autoComplete="off"
            value={source}
            onChange={(event) => setSource(event.currentTarget.value)}
          />
        )}
        <TextInput
          label={t(knownBy[by])}
          description={t`As it was when the person was erased.`}
          error={unknown && t`Nobody who was known by this was erased.`}
          maxLength={255}
          autoComplete="off"
          value={value}
          onChange={(event) => {
            setValue(event.currentTarget.value);
            lift.reset();
          }}
        />
        {problem && !unknown && <ProblemAlert problem={problem} />}
      </Stack>
    </ConfirmDialog>
  );
}
