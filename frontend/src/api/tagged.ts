import { ProblemError, toProblem } from './problem';

/** A record together with the ETag a later write must present. */
export interface Tagged<T> {
  value: T;
  etag: string;
}

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a call, or a thrown {@link ProblemError}. */
export async function body<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw new ProblemError(toProblem(error, response.status));
  return data as T;
}

/** The body of a call with its ETag, or a thrown {@link ProblemError}. */
export async function tagged<T>(call: Promise<Answer<T>>): Promise<Tagged<T>> {
  const answer = await call;
  const value = await body(Promise.resolve(answer));
  return { value, etag: answer.response.headers.get('ETag') ?? '' };
}

/** The header of a write to a record that was read before. */
export const ifMatch = (etag: string) => ({ 'If-Match': etag });

/** The ETag of a record that came in a list, where there is no header for each. */
export const tagOf = <T extends { version: number }>(value: T): Tagged<T> => ({
  value,
  etag: `"${value.version}"`,
});
