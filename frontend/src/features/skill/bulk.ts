import { api, type Problem, ProblemError, type Schema, toProblem } from '../../api';

type Outcome = Schema<'SkillBatchResult'>;
export type BulkItem = Outcome['items'][number];

interface Answer {
  data?: Outcome;
  error?: unknown;
  response: Response;
}

const isOutcome = (value: unknown): value is Outcome =>
  typeof value === 'object' && value !== null && Array.isArray((value as Outcome).items);

/** What became of each record: "none of them" is answered as 422, but with the same list. */
async function items(call: Promise<Answer>): Promise<BulkItem[]> {
  const { data, error, response } = await call;
  const outcome = data ?? error;
  if (isOutcome(outcome)) return outcome.items;
  throw new ProblemError(toProblem(error, response.status));
}

/** The most that the server takes at once. */
const most = 500;

async function inParts(
  ids: string[],
  run: (part: string[]) => Promise<Answer>,
): Promise<BulkItem[]> {
  const done: BulkItem[] = [];
  for (let at = 0; at < ids.length; at += most) {
    done.push(...(await items(run(ids.slice(at, at + most)))));
  }
  return done;
}

export const publishMany = (all: string[], note: string) =>
  inParts(all, (ids) =>
    api.POST('/api/v1/skills/batch/publish', { body: { ids, note: note.trim() || null } }),
  );

export const keepMany = (all: string[], rule: string, reason: string) =>
  inParts(all, (ids) => api.POST('/api/v1/skills/batch/waive', { body: { ids, rule, reason } }));

/** The items that were refused, each with the server's reason. */
export const refused = (outcome: BulkItem[]): { id: string; problem: Problem }[] =>
  outcome.flatMap(({ id, status, problem }) =>
    problem ? { id, problem: toProblem(problem, status) } : [],
  );
