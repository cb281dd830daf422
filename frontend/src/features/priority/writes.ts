import {
  api,
  body,
  ifMatch,
  onTopOf,
  ProblemError,
  type Schema,
  type Tagged,
  tagged,
  toProblem,
} from '../../api';
import type { Kept } from '../../components';
import {
  type Measure,
  type MeasureInput,
  type MeasurePoint,
  type Priority,
  type PriorityInput,
  readMeasure,
  readPriority,
} from './queries';

/** Writes of this feature; each throws a `ProblemError` when the server refuses. */

const of = (id: string, etag: string) => ({ params: { path: { id } }, headers: ifMatch(etag) });
const at = ({ id, version }: { id: string; version: number }) => of(id, `"${version}"`);

export const createPriority = (input: PriorityInput) =>
  tagged(api.POST('/api/v1/priorities', { body: input }));

export const updatePriority = (id: string, etag: string, input: PriorityInput) =>
  tagged(api.PUT('/api/v1/priorities/{id}', { ...of(id, etag), body: input }));

export const deletePriority = ({ value, etag }: Tagged<Priority>) =>
  body(api.DELETE('/api/v1/priorities/{id}', of(value.id, etag)));

/** The commands that lead a priority from state to state. */
export type Command = 'activate' | 'achieve' | 'retire' | 'reopen';

/** Leads the priority to another state, with a word on why where there is one. */
export const command = ({ value, etag }: Tagged<Priority>, verb: Command, comment?: string) =>
  tagged(
    api.POST(`/api/v1/priorities/{id}/${verb}`, {
      ...of(value.id, etag),
      body: { comment: comment?.trim() || null },
    }),
  );

/** Writes what the form keeps and no longer keeps of a priority's findings, and reads what came of it. */
export async function keepOfPriority(saved: Tagged<Priority>, kept: Kept[]) {
  const { id, waivers } = saved.value;
  const changed = await writeKept(
    waivers,
    kept,
    (waiver) =>
      api.POST('/api/v1/priorities/{id}/waivers', { params: { path: { id } }, body: waiver }),
    (waiverId) =>
      api.DELETE('/api/v1/priorities/{id}/waivers/{waiverId}', {
        params: { path: { id, waiverId } },
      }),
  );
  return changed ? readPriority(id) : saved;
}

/** The same of a measure's findings. */
export async function keepOfMeasure(saved: Tagged<Measure>, kept: Kept[]) {
  const { id, waivers } = saved.value;
  const changed = await writeKept(
    waivers,
    kept,
    (waiver) =>
      api.POST('/api/v1/measures/{id}/waivers', { params: { path: { id } }, body: waiver }),
    (waiverId) =>
      api.DELETE('/api/v1/measures/{id}/waivers/{waiverId}', {
        params: { path: { id, waiverId } },
      }),
  );
  return changed ? readMeasure(id) : saved;
}

async function writeKept(
  waivers: { id: string }[],
  kept: Kept[],
  waive: (input: Schema<'GuardWaiverInput'>) => Parameters<typeof body>[0],
  withdraw: (waiverId: string) => Parameters<typeof body>[0],
): Promise<boolean> {
  const gone = waivers.filter(({ id }) => kept.some((one) => one.id === id && one.gone));
  const added = kept.filter((one) => one.id === undefined);
  for (const { id } of gone) await body(withdraw(id));
  for (const { rule, words, reason } of added) await body(waive({ rule, words, reason }));
  return gone.length + added.length > 0;
}

export const createMeasure = (input: MeasureInput) =>
  tagged(api.POST('/api/v1/measures', { body: input }));

export const updateMeasure = (id: string, etag: string, input: MeasureInput) =>
  tagged(api.PUT('/api/v1/measures/{id}', { ...of(id, etag), body: input }));

export const deleteMeasure = (measure: Measure) =>
  body(api.DELETE('/api/v1/measures/{id}', at(measure)));

export type PointInput = Schema<'MeasurePointInput'>;

export const createPoint = (input: PointInput) =>
  tagged(api.POST('/api/v1/measure-points', { body: input }));

export const updatePoint = (point: MeasurePoint, input: PointInput) =>
  tagged(
    api.PUT('/api/v1/measure-points/{id}', {
      ...at(point),
      headers: onTopOf(point),
      body: input,
    }),
  );

export const deletePoint = (point: MeasurePoint) =>
  body(api.DELETE('/api/v1/measure-points/{id}', at(point)));

export type Outcome = Schema<'MeasurePointBatchResult'>['items'];

/** Adds many data points: "none of them" is answered as 422, but with the same list. */
export async function createPoints(
  measureId: string,
  points: Schema<'MeasurePointDay'>[],
): Promise<Outcome> {
  const { data, error, response } = await api.POST('/api/v1/measure-points/batch', {
    body: { measureId, points },
  });
  const outcome: unknown = data ?? error;
  if (outcome && typeof outcome === 'object' && 'items' in outcome) return outcome.items as Outcome;
  throw new ProblemError(toProblem(error, response.status));
}
