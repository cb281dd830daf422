import { api, inBatches } from '../../api';
import { readSkill } from './queries';
import { unkeepFinding } from './writes';

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

/** Takes back that findings of a rule were kept for this reason. */
export async function unkeepMany(ids: string[], rule: string, reason: string): Promise<void> {
  for (const id of ids) {
    const { waivers } = (await readSkill(id)).value;
    const kept = waivers.filter((waiver) => waiver.rule === rule && waiver.reason === reason);
    for (const waiver of kept) await unkeepFinding(id, waiver.id);
  }
}
