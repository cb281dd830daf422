import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, List, Stack } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { toProblem } from '../../api';
import { ConfirmDialog, ProblemAlert } from '../../components';
import { useUndo } from './commands';
import type { Import } from './queries';
import { useArchivedWords } from './useArchivedWords';

/** Takes an applied import back, after saying what that does; what stands in the way is said in the same place. */
export function UndoImport({ run }: { run: Import }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const undo = useUndo(run);
  const words = useArchivedWords(run);
  const { created, changed, archived } = run.counts;
  if (created + changed + archived === 0) return null;
  const effects = {
    created: (
      <Plural
        value={created}
        one="# record that it created is deleted."
        other="# records that it created are deleted."
      />
    ),
    changed: (
      <Plural
        value={changed}
        one="# record gets back the values from before."
        other="# records get back the values from before."
      />
    ),
    archived: words.undone,
  };
  const refused = undo.error && toProblem(undo.error);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        onClick={() => {
          undo.reset();
          setAsking(true);
        }}
      >
        <Trans>Undo</Trans>
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t`Undo the import?`}
        confirm={t`Undo the import`}
        danger
        size="lg"
        busy={undo.isPending}
        disabled={refused !== null}
        onConfirm={() => undo.mutate(undefined, { onSuccess: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      >
        {refused ? (
          <ProblemAlert problem={refused} />
        ) : (
          <Stack gap={8}>
            <List>
              {(['created', 'changed', 'archived'] as const)
                .filter((effect) => run.counts[effect] > 0)
                .map((effect) => (
                  <List.Item key={effect}>{effects[effect]}</List.Item>
                ))}
            </List>
            <Trans>
              If somebody has changed one of them since, or refers to one, nothing happens and you
              are told which.
            </Trans>
          </Stack>
        )}
      </ConfirmDialog>
    </>
  );
}
