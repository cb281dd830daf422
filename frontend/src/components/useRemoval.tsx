import { useNavigate } from '@tanstack/react-router';
import { writeDraft } from '../hooks';
import { url } from '../urls';
import { toast } from './toast';
import { Undo } from './Undo';
import { useDeed } from './useDeed';

interface Removal {
  run: () => Promise<unknown>;
  /** Makes the same record anew. */
  restore: () => Promise<{ value: { id: string } }>;
  /** The form on the page keeps its draft under this. */
  draftKey: string;
  /** Where one is afterwards, and where the record is that comes back. */
  list: string;
  page: string;
  words: { removed: string; notRemoved: string; notRestored: string };
  onSettled: () => void;
}

/** Deletes the record whose page this is: leads to the list, and tells so with the way back. */
export function useRemoval({ run, restore, draftKey, list, page, words, onSettled }: Removal) {
  const navigate = useNavigate();
  const bringBack = useDeed({
    run: restore,
    failed: words.notRestored,
    onDone: ({ value }) => navigate({ to: url(page, { id: value.id }) }),
  });
  return useDeed({
    run,
    failed: words.notRemoved,
    onSettled,
    onDone: async () => {
      writeDraft(draftKey, null);
      await navigate({ to: list, ignoreBlocker: true });
      toast(words.removed, <Undo onClick={() => bringBack.mutate()} />);
    },
  });
}
