import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, List, Stack, Text } from '@mantine/core';
import type { Tagged } from '../../api';
import { Dialog } from '../../components';
import { PublishForm } from './PublishForm';
import type { Skill } from './queries';

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
    <Dialog
      opened={opened}
      onClose={onClose}
      size={next > 1 && !blocked ? 'lg' : undefined}
      title={blocked ? t`Not ready to publish` : t`Publish version ${next}`}
    >
      {blocked ? (
        <OpenFindings skill={record.value} onClose={onClose} />
      ) : (
        <PublishForm record={record} next={next} onClose={onClose} />
      )}
    </Dialog>
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
