const prefix = 'upskill.draft.';

/** A half-filled form: what it was based on, with that version's ETag, and what was typed since. */
export interface Draft<V> {
  base: V;
  etag: string;
  values: V;
}

/** Reads the draft of a form, or null. Drafts live in the session storage of this tab only. */
export function readDraft<V>(key: string): Draft<V> | null {
  const text = sessionStorage.getItem(prefix + key);
  return text ? (JSON.parse(text) as Draft<V>) : null;
}

/** Keeps a draft over reloads and signing in again; null forgets it. */
export function writeDraft<V>(key: string, draft: Draft<V> | null): void {
  if (draft) sessionStorage.setItem(prefix + key, JSON.stringify(draft));
  else sessionStorage.removeItem(prefix + key);
}

/** Forgets every draft, for signing out. */
export function clearDrafts(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  }
}
