/** One thing that is wrong with what was sent. `pointer` is a JSON pointer into the body. */
export interface Violation {
  pointer?: string | null;
  parameter?: string | null;
  row?: number | null;
  column?: string | null;
  code: string;
  message: string;
}

/** RFC 9457 problem details as this API sends them. `status` 0 means that no answer came at all. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string | null;
  requestId?: string | null;
  violations?: Violation[] | null;
}

/** A failed call as something that can be thrown. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
  }
}

function isProblem(value: unknown): value is Problem {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Problem).title === 'string' &&
    typeof (value as Problem).status === 'number'
  );
}

/** Whatever was thrown or answered, as a problem that can be shown. */
export function toProblem(error: unknown, status = 0): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (isProblem(error)) return error;
  return { type: 'about:blank', title: '', status };
}

/** The problem's violations as form errors: `/rows/0/title` becomes `rows.0.title`. */
export function fieldErrors(problem: Problem): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { pointer, message } of problem.violations ?? []) {
    if (pointer) errors[pointer.replace(/^#?\//, '').replaceAll('/', '.')] ??= message;
  }
  return errors;
}
