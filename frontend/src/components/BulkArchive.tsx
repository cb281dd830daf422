import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type BatchItem, refused } from '../api';
import { ConfirmDialog } from './ConfirmDialog';
import { toast } from './toast';
import { Undo } from './Undo';
import { useDeed } from './useDeed';

interface BulkArchiveProps {
  /** Ids of the ticked records that can be archived, and of those that can be restored. */
  inUse: string[];
  archived: string[];
  archive: (ids: string[]) => Promise<BatchItem[]>;
  restore: (ids: string[]) => Promise<BatchItem[]>;
  /** Ticks what was refused, and nothing else. */
  onSelect: (ids: string[]) => void;
  /** Whether archiving is the first thing one does here. */
  primary?: boolean;
  words: {
    title: string;
    archived: (done: number, all: number) => string;
    restored: (done: number, all: number) => string;
    archiveFailed: string;
    restoreFailed: string;
  };
  /** What archiving them means. */
  children: ReactNode;
}

/** Archives or restores all ticked records of a list; those that were refused stay ticked. */
export function BulkArchive(props: BulkArchiveProps) {
  const { inUse, archived, onSelect, primary = false, words, children } = props;
  const { t } = useLingui();
  const [asking, ask] = useState(false);

  /** Ids of those it was done to. */
  function done(outcome: BatchItem[]): string[] {
    const left = refused(outcome).map(({ id }) => id);
    onSelect(left);
    return outcome.map(({ id }) => id).filter((id) => !left.includes(id));
  }
  const restore = useDeed({
    run: props.restore,
    failed: words.restoreFailed,
    onDone: (outcome) => toast(words.restored(done(outcome).length, outcome.length)),
  });
  const archive = useDeed({
    run: props.archive,
    failed: words.archiveFailed,
    onSettled: () => ask(false),
    onDone: (outcome) => {
      const ids = done(outcome);
      toast(
        words.archived(ids.length, outcome.length),
        ids.length > 0 && <Undo onClick={() => restore.mutate(ids)} />,
      );
    },
  });

  return (
    <>
      {inUse.length > 0 && (
        <Button variant={primary ? undefined : 'default'} onClick={() => ask(true)}>
          <Trans>Archive…</Trans>
        </Button>
      )}
      {archived.length > 0 && (
        <Button
          variant="default"
          loading={restore.isPending}
          onClick={() => restore.mutate(archived)}
        >
          <Trans>Restore</Trans>
        </Button>
      )}
      <ConfirmDialog
        opened={asking}
        title={words.title}
        confirm={t`Archive`}
        busy={archive.isPending}
        onConfirm={() => archive.mutate(inUse)}
        onClose={() => ask(false)}
      >
        {children}
      </ConfirmDialog>
    </>
  );
}
