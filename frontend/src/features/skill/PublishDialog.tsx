import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, List, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type Tagged, toProblem } from '../../api';
import { ProblemAlert, toast } from '../../components';
import { useRefresh } from '../../hooks';
import type { Skill } from './queries';
import { useShowSkill } from './useShowSkill';
import { publishSkill } from './writes';

interface PublishDialogProps {
  record: Tagged<Skill>;
  opened: boolean;
  onClose: () => void;
}

/** Fixes the wording as the next version, or says which findings stand in the way. */
export function PublishDialog({ record, opened, onClose }: PublishDialogProps) {
  const { t } = useLingui();
  const next = (record.value.publishedVersion ?? 0) + 1;
  const blocked = record.value.findings.length > 0;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={blocked ? t`Not ready to publish` : t`Publish version ${next}`}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      {blocked ? (
        <OpenFindings skill={record.value} onClose={onClose} />
      ) : (
        <PublishForm record={record} next={next} onClose={onClose} />
      )}
    </Modal>
  );
}

function OpenFindings({ skill, onClose }: { skill: Skill; onClose: () => void }) {
  const { findings } = skill;
  return (
    <Stack>
      <Text>
        <Plural
          value={findings.length}
          one="One finding is open. Take its rewrite, put it your own way, or keep the words with a reason:"
          other="# findings are open. Take a rewrite, put it your own way, or keep the words with a reason:"
        />
      </Text>
      <List size="sm" spacing={4}>
        {findings.map(({ rule, start, reason }) => (
          <List.Item key={`${rule}${start}`}>{reason}</List.Item>
        ))}
      </List>
      <Group justify="flex-end">
        <Button onClick={onClose} data-autofocus>
          <Trans>Back to the statement</Trans>
        </Button>
      </Group>
    </Stack>
  );
}

interface PublishFormProps {
  record: Tagged<Skill>;
  next: number;
  onClose: () => void;
}

function PublishForm({ record, next, onClose }: PublishFormProps) {
  const { t } = useLingui();
  const show = useShowSkill();
  const refresh = useRefresh();
  const [note, setNote] = useState('');
  const publish = useMutation({
    mutationFn: () => publishSkill(record, note),
    onSuccess: (skill) => {
      show(skill);
      toast(t`Version ${next} is published`);
      onClose();
    },
    onError: refresh,
  });
  return (
    <Stack>
      <Text>
        <Trans>
          Plans name a published version. It never changes again; later changes become the next
          version.
        </Trans>
      </Text>
      <Textarea
        label={next > 1 ? t`What changed` : t`Note`}
        description={t`Optional; shown in the list of versions`}
        autosize
        minRows={2}
        maxLength={1000}
        data-autofocus
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {publish.error && <ProblemAlert problem={toProblem(publish.error)} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
        <Button loading={publish.isPending} onClick={() => publish.mutate()}>
          <Trans>Publish</Trans>
        </Button>
      </Group>
    </Stack>
  );
}
