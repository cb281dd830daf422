import { type Choices, queryOf } from './choices';
import type { Mapping } from './mapping';

/** Text as one word of a shell. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** The same import as one line for a shell, to put into a script. */
export function curlLine(origin: string, choices: Choices, fileName: string, mapping: Mapping) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...queryOf(choices), apply: 'auto' })) {
    if (value !== undefined) query.set(name, String(value));
  }
  // curl reads commas and semicolons in a file's name unless it stands in double quotes.
  const path = fileName.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return [
    'curl --fail-with-body',
    '-H "Authorization: Bearer $TOKEN"',
    `-F ${quoted(`file=@"${path}"`)}`,
    `--form-string ${quoted(`columns=${JSON.stringify(mapping)}`)}`,
    quoted(`${origin}/api/v1/imports?${query}`),
  ].join(' ');
}
