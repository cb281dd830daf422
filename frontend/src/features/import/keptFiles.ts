const files = new Map<string, File>();

/** Files uploaded since the page was loaded, so that a run can be repeated without looking for its file. */
const most = 3;

/** Keeps a file by the id of its import. */
export function keepFile(importId: string, file: File): void {
  files.set(importId, file);
  const [oldest] = files.keys();
  if (files.size > most && oldest) files.delete(oldest);
}

/** The file of an import, if this page uploaded it lately. */
export const keptFile = (importId: string | undefined): File | null =>
  (importId && files.get(importId)) || null;
