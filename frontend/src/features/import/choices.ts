import type { Import } from './queries';
import { archivable, type ImportKind, isKind } from './words';

/** What a person decides about a file before it is uploaded. */
export interface Choices {
  kind: ImportKind;
  /** The system the rows come from, unless the file says so itself. */
  source: string;
  /** How the file is read where the guess was wrong; absent means "as guessed". */
  delimiter?: string;
  encoding?: string;
  sheet?: string;
  blank: 'ignore' | 'clear';
  onError: 'abort' | 'skip-rows';
  missing: 'keep' | 'archive';
  trimDecimal: boolean;
  /** Column of the file → field, or null for "ignore it", where the person changed what was suggested. */
  fields: Record<string, string | null>;
  /** The file these choices were made for: after a reload it has to be chosen again. */
  fileName?: string;
}

const sourceKey = 'upskill.import.source';

/** The source of the last import made in this browser. */
const lastSource = () => localStorage.getItem(sourceKey) ?? 'local';

/** Suggests this source the next time. */
export function rememberSource(source: string): void {
  localStorage.setItem(sourceKey, source);
}

/** Where everybody starts: nothing destructive. */
export function firstChoices(kind: ImportKind = 'roles'): Choices {
  return {
    kind,
    source: lastSource(),
    blank: 'ignore',
    onError: 'abort',
    missing: 'keep',
    trimDecimal: false,
    fields: {},
  };
}

/** Undoes what the person said about how to read the file. */
export const asGuessed = { delimiter: undefined, encoding: undefined, sheet: undefined };

/** The choices of an earlier import, to run it again. */
export function choicesOf(former: Import): Choices {
  const { delimiter, encoding, sheet } = former.detected ?? {};
  return {
    kind: isKind(former.kind) ? former.kind : 'roles',
    source: former.source ?? lastSource(),
    delimiter: delimiter ?? undefined,
    encoding: encoding ?? undefined,
    sheet: sheet ?? undefined,
    blank: former.options.blank,
    onError: former.options.onError,
    missing: former.options.missing,
    trimDecimal: former.options.trimDecimal,
    fields: { ...former.columns },
    fileName: former.fileName,
  };
}

/** How the file is to be read, as parameters of the API. */
export const readingOf = ({ kind, source, delimiter, encoding, sheet }: Choices) => ({
  kind,
  source: source.trim() || undefined,
  delimiter,
  encoding,
  sheet,
});

/** Will it archive what the file does not name? Only of kinds whose records can be. */
export const archivesMissing = ({ kind, missing }: Choices) =>
  missing === 'archive' && archivable.has(kind);

/** Everything as parameters of the API; what the API assumes anyway is left out. */
export const queryOf = (choices: Choices) => ({
  ...readingOf(choices),
  blank: choices.blank === 'clear' ? choices.blank : undefined,
  onError: choices.onError === 'skip-rows' ? choices.onError : undefined,
  missing: archivesMissing(choices) ? choices.missing : undefined,
  trimDecimal: choices.trimDecimal || undefined,
});
