import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ChangeList } from '../../components';
import type { ConflictQuestion } from './conflictQuestion';
import { cachedVersion, changesBetween, whoAndWhen } from './newerVersion';
import { useFieldWords } from './useFieldWords';

/** Says who changed a record and what, before a command is done to the newest version of it. */
export default function InsistQuestion({ question }: { question: ConflictQuestion | null }) {
  const { t } = useLingui();
  // What is said stays while the dialog fades away.
  const last = useRef(question);
  if (question) last.current = question;
  return (
    <Modal
      opened={question !== null}
      onClose={() => question?.answer(false)}
      title={t`Somebody else was faster`}
      size="lg"
      zIndex={300}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      {last.current && <Question key={last.current.conflict.newest.etag} {...last.current} />}
    </Modal>
  );
}

function Question({ conflict, answer }: ConflictQuestion) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const words = useFieldWords();
  const { newest, seen, address, bothChanged } = conflict;
  // What was on screen then; by the answer the screen may show the newest already.
  const [was] = useState(() => cachedVersion(queries, address, seen));
  const changes = was ? changesBetween(was, newest.value) : [];
  const { who, at } = whoAndWhen(newest.value);
  const when = at && i18n.date(at, { dateStyle: 'medium', timeStyle: 'short' });

  return (
    <Stack>
      <Text>
        {who ? (
          <Trans>
            {who} changed it on {when}, after you had loaded it. What you wanted has not been done
            yet.
          </Trans>
        ) : (
          <Trans>
            It was changed on {when}, after you had loaded it. What you wanted has not been done
            yet.
          </Trans>
        )}
      </Text>
      {changes.length > 0 && (
        <ChangeList
          changes={changes.map(({ field, before, after }) => ({
            field,
            name: words.name(field),
            texts:
              before === undefined
                ? undefined
                : { before: words.value(before), after: words.value(after) },
          }))}
        />
      )}
      {bothChanged.length > 0 && (
        <Text fw={600}>
          <Plural
            value={bothChanged.length}
            one="You both changed this; yours would replace theirs:"
            other="You both changed these; yours would replace theirs:"
          />{' '}
          {bothChanged.map(words.name).join(', ')}
        </Text>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={() => answer(false)}>
          <Trans>Leave it as it is now</Trans>
        </Button>
        <Button onClick={() => answer(true)} data-autofocus>
          <Trans>Do it anyway</Trans>
        </Button>
      </Group>
    </Stack>
  );
}
