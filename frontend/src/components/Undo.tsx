import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';

/** The button by which a toast takes back what it tells of. */
export function Undo({ onClick }: { onClick: () => void }) {
  return (
    <Button size="compact-xs" variant="light" onClick={onClick}>
      <Trans>Undo</Trans>
    </Button>
  );
}
