import type { Tagged } from '../../api';
import type { Kept } from '../../components';
import { toInput as measureInput, toValues as measureValues } from './measureValues';
import { toInput, toValues } from './priorityValues';
import { type Measure, type Priority, readPriority } from './queries';
import { createMeasure, createPriority, keepOfMeasure, keepOfPriority } from './writes';

/** What was kept in the words of a record, to be kept in those of another. */
const anew = (kept: Kept[]) => kept.map(({ id: _, ...one }) => one);

async function restoreMeasure(gone: Measure, priorityId: string) {
  const values = measureValues(gone);
  const created = await createMeasure(measureInput(values, priorityId, gone));
  await keepOfMeasure(created, anew(values.kept));
}

/** Brings a deleted draft back as it was, with its measures and what was kept in the words of both. */
export async function restorePriority(gone: Priority): Promise<Tagged<Priority>> {
  const values = toValues(gone);
  const created = await createPriority(toInput(values));
  await keepOfPriority(created, anew(values.kept));
  for (const measure of gone.measures) await restoreMeasure(measure, created.value.id);
  return readPriority(created.value.id);
}
