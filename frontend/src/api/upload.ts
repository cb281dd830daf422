import { ProblemError, toProblem } from './problem';
import { signedIn } from './session';

/** How much of a file is on its way, in bytes. */
export interface Sent {
  done: number;
  total: number;
}

interface UploadOptions {
  /** Parameters of the address; what is undefined is left out. */
  query: Record<string, string | boolean | undefined>;
  signal: AbortSignal;
  onSent?: (sent: Sent) => void;
}

/**
 * Sends a form with a file and answers the body, or throws a {@link ProblemError}; an abort is thrown as
 * the signal's reason. By XMLHttpRequest, because fetch cannot tell how much it has sent.
 */
export async function upload<T>(path: string, form: FormData, options: UploadOptions): Promise<T> {
  const address = new URL(path, globalThis.location.origin);
  for (const [name, value] of Object.entries(options.query)) {
    if (value !== undefined) address.searchParams.set(name, String(value));
  }
  const answer = await signedIn((token) => send(address.href, form, token, options));
  if (answer.status >= 200 && answer.status < 300) return answer.body as T;
  throw new ProblemError(toProblem(answer.body, answer.status));
}

interface Answer {
  /** 0 when none came. */
  status: number;
  body: unknown;
}

function send(
  href: string,
  form: FormData,
  token: string | null,
  { signal, onSent }: UploadOptions,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const request = new XMLHttpRequest();
    const abort = () => {
      request.abort();
      reject(signal.reason);
    };
    request.open('POST', href);
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.setRequestHeader('Accept-Language', document.documentElement.lang || 'en');
    if (token) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.onprogress = ({ loaded, total }) => onSent?.({ done: loaded, total });
    request.onload = () => resolve({ status: request.status, body: json(request.responseText) });
    request.onerror = () => resolve({ status: 0, body: null });
    signal.addEventListener('abort', abort, { once: true });
    request.onloadend = () => signal.removeEventListener('abort', abort);
    request.send(form);
  });
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
