import { toast } from './toast';
import { Undo } from './Undo';
import { useDeed } from './useDeed';

interface Archive<T> {
  archive: (record: T) => Promise<T>;
  restore: (record: T) => Promise<T>;
  words: {
    archived: (record: T) => string;
    restored: (record: T) => string;
    notArchived: string;
    notRestored: string;
  };
  /** Closes the question that was asked. */
  onSettled?: () => void;
}

/** Puts a record away and takes it back; each tells so with the way back. */
export function useArchive<T>({ archive, restore, words, onSettled }: Archive<T>) {
  const undoArchive = useDeed({ run: restore, failed: words.notRestored });
  const undoRestore = useDeed({ run: archive, failed: words.notArchived });
  return {
    archive: useDeed({
      run: archive,
      failed: words.notArchived,
      onSettled,
      onDone: (record: T) =>
        toast(words.archived(record), <Undo onClick={() => undoArchive.mutate(record)} />),
    }),
    restore: useDeed({
      run: restore,
      failed: words.notRestored,
      onSettled,
      onDone: (record: T) =>
        toast(words.restored(record), <Undo onClick={() => undoRestore.mutate(record)} />),
    }),
  };
}
