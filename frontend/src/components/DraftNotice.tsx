import { Trans } from '@lingui/react/macro';
import { Button, Group, Text } from '@mantine/core';
import classes from './DraftNotice.module.css';

/** The form came back with what was typed before. */
export function DraftNotice({ onDiscard }: { onDiscard: () => void }) {
  return (
    <Group className={classes.notice} gap="sm" role="status">
      <Text flex={1}>
        <Trans>Your unsaved changes are back.</Trans>
      </Text>
      <Button size="compact-sm" variant="default" onClick={onDiscard}>
        <Trans>Discard them</Trans>
      </Button>
    </Group>
  );
}
