import type { Schema } from './client';
import { type Problem, ProblemError, toProblem } from './problem';

type Outcome = Schema<'BatchResult'>;

/** What became of one record of a batch. */
export type BatchItem = Outcome['items'][number];

interface Answer {
  data?: Outcome;
  error?: unknown;
  response: Response;
}

/** The most that the server takes at once. */
const most = 500;

const isOutcome = (value: unknown): value is Outcome =>
  typeof value === 'object' && value !== null && Array.isArray((value as Outcome).items);

/** What became of each record: "none of them" is answered as 422, but with the same list. */
async function items(call: Promise<Answer>): Promise<BatchItem[]> {
  const { data, error, response } = await call;
  const outcome = data ?? error;
  if (isOutcome(outcome)) return outcome.items;
  throw new ProblemError(toProblem(error, response.status));
}

/** Calls a batch operation for any number of records, in portions that the server takes. */
export async function inBatches(
  ids: string[],
  call: (portion: string[]) => Promise<Answer>,
): Promise<BatchItem[]> {
  const done: BatchItem[] = [];
  for (let at = 0; at < ids.length; at += most) {
    done.push(...(await items(call(ids.slice(at, at + most)))));
  }
  return done;
}

/** The records that were refused, each with the server's reason. */
export const refused = (outcome: BatchItem[]): { id: string; problem: Problem }[] =>
  outcome.flatMap(({ id, status, problem }) =>
    problem ? [{ id, problem: toProblem(problem, status) }] : [],
  );
