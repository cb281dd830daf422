import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { firstChoices } from './choices';
import { curlLine } from './script';

/** What a shell makes of the line. */
const words = (line: string) =>
  execFileSync('sh', ['-c', `curl() { printf '%s\\n' "$@"; }; TOKEN=secret; ${line}`], {
    encoding: 'utf8',
  })
    .trimEnd()
    .split('\n');

it('is one line that a shell takes apart as meant, whatever the file and its columns are called', () => {
  const choices = { ...firstChoices('work-activities'), source: 'o net', delimiter: '\t' };

  const line = curlLine('https://upskill.example', choices, `Anna's "best", list.csv`, {
    "Task's; id": 'externalId',
    $HOME: 'title',
  });

  expect(line).not.toContain('\n');
  expect(words(line)).toEqual([
    '--fail-with-body',
    '-H',
    'Authorization: Bearer secret',
    '-F',
    'file=@"Anna\'s \\"best\\", list.csv"',
    '--form-string',
    `columns={"Task's; id":"externalId","$HOME":"title"}`,
    'https://upskill.example/api/v1/imports?kind=work-activities&source=o+net&delimiter=%09&apply=auto',
  ]);
});

it('names only the options that differ from what the server does anyway', () => {
  const choices = { ...firstChoices(), onError: 'skip-rows', blank: 'clear', trimDecimal: true };

  const address = words(curlLine('http://x', choices as never, 'a.csv', {})).at(-1);

  expect(address).toBe(
    'http://x/api/v1/imports?kind=roles&source=local&blank=clear&onError=skip-rows&trimDecimal=true&apply=auto',
  );
});
