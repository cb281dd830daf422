import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { ConfirmDialog } from '../ConfirmDialog';
import { QueryState } from '../QueryState';
import { Touched } from './Touched';
import { type Deed, type UsedRecord, useUses } from './uses';

interface TouchDialogProps {
  opened: boolean;
  title: string;
  /** What happens to the record itself. */
  children: ReactNode;
  /** The record it is done to. */
  of: UsedRecord;
  deed: Deed;
  /** The verb of what will happen: "Archive role". */
  confirm: string;
  danger?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks once before something that other records feel, and says first which they are and what it does to each. */
export function TouchDialog({ of, deed, children, ...dialog }: TouchDialogProps) {
  const uses = useUses(of, deed, dialog.opened);
  const refused = uses.data?.counts.some(({ effect }) => effect === 'refuses');
  return (
    <ConfirmDialog {...dialog} size="lg" disabled={uses.data === undefined || refused}>
      {children}
      <Text fw={600} mt="md" mb={8}>
        <Trans>What this touches</Trans>
      </Text>
      <QueryState query={uses}>{(data) => <Touched uses={data} />}</QueryState>
    </ConfirmDialog>
  );
}
