import { api, inBatches } from '../../api';

export { type BatchItem as BulkItem, refused } from '../../api';

export const publishMany = (all: string[], note: string) =>
  inBatches(all, (ids) =>
    api.POST('/api/v1/skills/batch/publish', { body: { ids, note: note.trim() || null } }),
  );

export const archiveMany = (all: string[]) =>
  inBatches(all, (ids) => api.POST('/api/v1/skills/batch/archive', { body: { ids } }));

export const restoreMany = (all: string[]) =>
  inBatches(all, (ids) => api.POST('/api/v1/skills/batch/restore', { body: { ids } }));

export const keepMany = (all: string[], rule: string, reason: string) =>
  inBatches(all, (ids) => api.POST('/api/v1/skills/batch/waive', { body: { ids, rule, reason } }));
