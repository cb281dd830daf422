import { Plural, Trans } from '@lingui/react/macro';
import { Alert, Button, Group } from '@mantine/core';
import { SaveBar } from '../../../components';
import type { GridEdits } from './useGridEdits';

/** What is not saved yet, and what somebody else has changed meanwhile. */
export function GridSaveBar({ edits }: { edits: GridEdits }) {
  const { conflicts, refusals } = edits;
  return (
    <>
      {conflicts > 0 && (
        <Alert color="red" variant="light" role="alert">
          <Group justify="space-between" gap={8}>
            <span>
              <Plural
                value={conflicts}
                one="Somebody else has changed # of these cells. It shows your level and theirs (≠)."
                other="Somebody else has changed # of these cells. They show your level and theirs (≠)."
              />
            </span>
            <Group gap={8}>
              <Button size="compact-sm" variant="default" onClick={edits.keepTheirs}>
                <Trans>Keep theirs</Trans>
              </Button>
              <Button size="compact-sm" loading={edits.saving} onClick={edits.save}>
                <Trans>Save mine over them</Trans>
              </Button>
            </Group>
          </Group>
        </Alert>
      )}
      {refusals.length > 0 && (
        <Alert color="red" variant="light" role="alert">
          {refusals.join(' ')}
        </Alert>
      )}
      <SaveBar
        shown={edits.count > 0}
        saving={edits.saving}
        problem={edits.problem}
        onSave={edits.save}
        onDiscard={edits.discard}
      />
    </>
  );
}
