import { mergeChanges } from '../hooks/merge';
import type { Tagged } from './tagged';

/** A record as JSON carries it. */
export type Json = Record<string, unknown>;

/** A command that came too late: somebody else wrote a newer version of its record first. */
export interface Conflict {
  /** The record's address: `/api/v1/roles/…`. */
  address: string;
  /** The ETag of the version that the command was meant for. */
  seen: string;
  newest: Tagged<Json>;
  /** What the command and somebody else have both changed; the command's would win. */
  bothChanged: string[];
}

type Ask = (conflict: Conflict) => Promise<boolean>;
type Send = (request: Request) => Promise<Response>;

let ask: Ask = async () => false;

/** Sets how a person is asked whether a command that came too late is to be done all the same. */
export function setConflictAsker(asker: Ask): void {
  ask = asker;
}

/** The type of the problem of a command that the person then did not want any more. */
export const declined = 'urn:upskill:declined';

const tagHeader = 'If-Match';
const baseHeader = 'Upskill-Base';
const bases = new Map<string, Json>();
let counted = 0;

/**
 * The header of a write that replaces a whole record for the sake of one value: should somebody else be
 * faster, only what differs from `record` goes on top of the newest version.
 */
export function onTopOf(record: { version: number }) {
  const key = String(++counted);
  bases.set(key, { ...record });
  return { [tagHeader]: `"${record.version}"`, [baseHeader]: key };
}

/** Takes the header away again, which is a word between this file's two ends only. */
function takeBase({ headers }: Request): Json | null {
  const key = headers.get(baseHeader);
  if (!key) return null;
  headers.delete(baseHeader);
  const base = bases.get(key) ?? null;
  bases.delete(key);
  return base;
}

/**
 * Makes calls, and asks about commands that came too late: what changed in the meantime is shown, and the
 * command is sent again for the newest version if that is still wanted. A form that replaces a whole record
 * is not asked about; it puts its own changes on top.
 */
export const insisting =
  (send: Send): Send =>
  async (request) => {
    const base = takeBase(request);
    const isCommand = base !== null || request.method === 'POST' || request.method === 'DELETE';
    return isCommand && request.headers.has(tagHeader)
      ? sendUntilSeen(send, request, base)
      : send(request);
  };

async function sendUntilSeen(send: Send, request: Request, base: Json | null): Promise<Response> {
  const answer = await send(request);
  if (answer.status !== 412) return answer;
  const address = addressOf(request.url);
  const read = await send(new Request(new URL(address, request.url), { headers: accepting })).catch(
    () => null,
  );
  if (!read?.ok) return answer;
  const newest = { value: (await read.json()) as Json, etag: read.headers.get('ETag') ?? '' };
  const merge = base && mergeInto(base, (await request.clone().json()) as Json, newest.value);
  const seen = request.headers.get(tagHeader) ?? '';
  if (!(await ask({ address, seen, newest, bothChanged: merge?.bothChanged ?? [] }))) {
    return Response.json({ ...(await answer.json()), type: declined }, { status: 412 });
  }
  const text = merge ? JSON.stringify(merge.values) : await request.clone().text();
  const { method, headers } = request;
  const again = new Request(request.url, { method, headers, body: text || undefined });
  again.headers.set(tagHeader, newest.etag);
  return sendUntilSeen(send, again, merge && newest.value);
}

const accepting = { Accept: 'application/json, application/problem+json' };

/** The record that an operation is about: `/api/v1/roles/7/archive` is about `/api/v1/roles/7`. */
const addressOf = (url: string) => new URL(url).pathname.split('/').slice(0, 5).join('/');

/** What the body says differently from the record it was made from, on top of the newest. */
function mergeInto(base: Json, body: Json, newest: Json) {
  const fields = (record: Json) =>
    Object.fromEntries(Object.keys(body).map((field) => [field, record[field] ?? null]));
  const { values, bothChanged } = mergeChanges(fields(base), fields(body), fields(newest));
  return {
    values,
    bothChanged: bothChanged.map(String),
  };
}
