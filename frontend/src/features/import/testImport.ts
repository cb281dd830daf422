import type { Import } from './queries';

/** An import for tests; what a test is about it says itself. */
export function anImport(parts: Partial<Import> = {}): Import {
  return {
    id: '0190a5b0-0000-7000-8000-00000000000a',
    kind: 'roles',
    source: 'onet',
    fileName: 'roles.csv',
    fileSize: 2048,
    fileHash: null,
    sameFileAsId: null,
    status: 'ready',
    options: {
      missing: 'keep',
      blank: 'ignore',
      onError: 'abort',
      apply: 'manual',
      trimDecimal: false,
    },
    counts: { ...none, rows: 2, created: 2 },
    token: 'the-token',
    inUse: null,
    problem: null,
    progress: { phase: null, done: 0, total: null, rowsPerSecond: null },
    detected: { format: 'csv', delimiter: ',', encoding: 'UTF-8', sheet: null },
    columns: { Code: 'externalId', Title: 'title' },
    createdBy: 'lena',
    createdAt: '2026-02-03T09:00:00Z',
    appliedBy: null,
    appliedAt: null,
    undoneBy: null,
    finishedAt: null,
    ...parts,
  };
}

/** Counts of a file without rows. */
export const none = {
  rows: 0,
  created: 0,
  changed: 0,
  unchanged: 0,
  archived: 0,
  invalid: 0,
  flagged: 0,
};
