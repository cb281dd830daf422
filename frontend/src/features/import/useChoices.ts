import { useState } from 'react';
import { readDraft, useListState, writeDraft } from '../../hooks';
import { type Choices, firstChoices } from './choices';
import { isKind } from './words';

/** The parameters of the address of a new import. */
const addressKeys = ['kind', 'step', 'again', 'file'] as const;
export const useNewImportAddress = () => useListState(addressKeys);

/**
 * The choices for a new import. The kind stands in the address; the rest is kept in this tab over a
 * reload, until the file is uploaded.
 *
 * @param start what to begin with when nothing is kept
 */
export function useChoices(start?: Choices) {
  const [{ kind, again }, setAddress] = useNewImportAddress();
  const key = `import:${again ?? 'new'}`;
  const [kept, setKept] = useState(
    () => readDraft<Choices>(key)?.values ?? start ?? firstChoices(),
  );
  const choices: Choices = isKind(kind) ? { ...kept, kind } : kept;

  function change(patch: Partial<Choices>): void {
    const values = { ...choices, ...patch };
    setKept(values);
    writeDraft(key, { base: values, etag: '', values });
    if (patch.kind) setAddress({ kind: patch.kind });
  }

  return { choices, change, forget: () => writeDraft(key, null) };
}
