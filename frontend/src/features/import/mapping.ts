import type { Preview } from './queries';

/** Column of the file → field; a column that is not in it is ignored. */
export type Mapping = Record<string, string>;

/**
 * Which column fills which field: what the person chose, then what the server suggests for the rest. No
 * field is filled twice, and what was chosen for another file or kind does not count.
 */
export function mappingOf(preview: Preview, chosen: Record<string, string | null>): Mapping {
  const names = new Set(preview.columns.map(({ name }) => name));
  const fields = new Set(preview.fields.map(({ name }) => name));
  const mapping: Mapping = {};
  const taken = new Set<string>();
  const take = (column: string, field: string | null | undefined) => {
    if (!field || !names.has(column) || !fields.has(field) || taken.has(field)) return;
    mapping[column] = field;
    taken.add(field);
  };
  for (const [column, field] of Object.entries(chosen)) take(column, field);
  for (const { name, field } of preview.columns)
    if (!Object.hasOwn(chosen, name)) take(name, field);
  return mapping;
}

/** The required fields that no column fills yet. */
export function missingFields(preview: Preview, mapping: Mapping): string[] {
  const filled = new Set(Object.values(mapping));
  return preview.fields
    .filter(({ name, required }) => required && !filled.has(name))
    .map(({ name }) => name);
}

/** Columns nobody can tell from another: without a name, or with the name of another one. */
export function isNameless(preview: Preview, name: string): boolean {
  return name === '' || preview.columns.filter((column) => column.name === name).length > 1;
}

/** The columns of ids in which every value ends in ".0", as a spreadsheet leaves them. */
export function trimmable(preview: Preview, mapping: Mapping) {
  return preview.columns.filter(
    ({ name, endsInDotZero }) => endsInDotZero && /externalId$/i.test(mapping[name] ?? ''),
  );
}
