import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type Tagged, toProblem } from '../../api';
import { ProblemAlert, QueryState, Touched, toast, useUses } from '../../components';
import { useRefresh } from '../../hooks';
import type { Skill } from './queries';
import { SkillChanges } from './SkillChanges';
import { useShowSkill } from './useShowSkill';
import { publishSkill } from './writes';

interface PublishFormProps {
  record: Tagged<Skill>;
  next: number;
  onClose: () => void;
}

/** What the next version changes, and the note that says why: required as soon as there is one before it. */
export function PublishForm({ record, next, onClose }: PublishFormProps) {
  const { t } = useLingui();
  const show = useShowSkill();
  const refresh = useRefresh();
  const [note, setNote] = useState('');
  const published = record.value.publishedVersion;
  const of = { collection: 'skills', id: record.value.id } as const;
  const uses = useUses(of, 'edit', published != null);
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
      {published == null ? (
        <Text>
          <Trans>
            Plans name a published version. It never changes again; later changes become the next
            version.
          </Trans>
        </Text>
      ) : (
        <>
          <SkillChanges skillId={record.value.id} from={published} to="draft" />
          <div>
            <Text fw={600} mb={8}>
              <Trans>What this touches</Trans>
            </Text>
            <QueryState query={uses}>{(data) => <Touched uses={data} />}</QueryState>
          </div>
        </>
      )}
      <Textarea
        label={published == null ? t`Note` : t`What changed, and why`}
        description={
          published == null
            ? t`Optional; shown in the list of versions`
            : t`Shown in the list of versions`
        }
        required={published != null}
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
        <Button
          disabled={published != null && !note.trim()}
          loading={publish.isPending}
          onClick={() => publish.mutate()}
        >
          <Trans>Publish</Trans>
        </Button>
      </Group>
    </Stack>
  );
}
