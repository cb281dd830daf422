import { Trans } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import type { Problem } from '../api';
import { ProblemAlert } from './ProblemAlert';
import classes from './SaveBar.module.css';

interface SaveBarProps {
  /** Shown while there is something to save. */
  shown: boolean;
  saving: boolean;
  problem: Problem | null;
  onSave: () => void;
  onDiscard: () => void;
  /** The verbs; "Save" and "Discard" unless told. */
  save?: string;
  discard?: string;
}

/** Keeps saving in reach at the lower edge while a form has unsaved changes. Ctrl or ⌘ with S saves too. */
export function SaveBar({
  shown,
  saving,
  problem,
  onSave,
  onDiscard,
  save,
  discard,
}: SaveBarProps) {
  useHotkeys([['mod+S', () => shown && onSave()]], []);
  if (!shown) return null;
  return (
    <div className={classes.bar} data-lower-bar>
      {problem && <ProblemAlert problem={problem} />}
      <div className={classes.row}>
        <Text flex={1} c="dimmed">
          <Trans>Not saved yet</Trans>
        </Text>
        <Button variant="default" onClick={onDiscard}>
          {discard ?? <Trans>Discard</Trans>}
        </Button>
        <Button loading={saving} onClick={onSave}>
          {save ?? <Trans>Save</Trans>}
        </Button>
      </div>
    </div>
  );
}
