import { ProblemError, toProblem } from './problem';
import { saveFile } from './saveFile';
import { sessionFetch } from './session';

const NAME = /filename="([^"]+)"/;

/**
 * Fetches a file as whoever is signed in and hands it to the browser to save, under the name the server gives it.
 *
 * @throws ProblemError when the server refuses
 */
export async function download(path: string): Promise<void> {
  const answer = await sessionFetch(new Request(new URL(path, globalThis.location.origin)));
  if (!answer.ok) {
    const said = await answer.json().catch(() => null);
    throw new ProblemError(toProblem(said, answer.status));
  }
  const name = NAME.exec(answer.headers.get('Content-Disposition') ?? '')?.[1] ?? 'download';
  saveFile(await answer.blob(), name);
}
