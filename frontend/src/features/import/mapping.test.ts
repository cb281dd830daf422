import { expect, it } from 'vitest';
import { isNameless, mappingOf, missingFields, trimmable } from './mapping';
import type { Preview } from './queries';

const column = (name: string, field: string | null = null, endsInDotZero = false) => ({
  name,
  samples: [],
  field,
  endsInDotZero,
});

const preview = (columns: Preview['columns']): Preview => ({
  detected: { format: 'csv', delimiter: ',', encoding: 'UTF-8', sheet: null },
  sheets: [],
  columns,
  fields: [
    { name: 'externalId', required: true, description: '' },
    { name: 'title', required: true, description: '' },
    { name: 'description', required: false, description: '' },
  ],
});

it('takes what the server suggests where the person said nothing', () => {
  const seen = preview([column('Code', 'externalId'), column('Name', 'title'), column('Date')]);

  expect(mappingOf(seen, {})).toEqual({ Code: 'externalId', Name: 'title' });
});

it('lets the person win, also over the column the field was suggested for', () => {
  const seen = preview([column('Title', 'title'), column('Task')]);

  expect(mappingOf(seen, { Task: 'title' })).toEqual({ Task: 'title' });
});

it('ignores a column the person took out', () => {
  expect(mappingOf(preview([column('Title', 'title')]), { Title: null })).toEqual({});
});

it('forgets choices made for another file or kind', () => {
  const seen = preview([column('Title', 'title')]);

  expect(mappingOf(seen, { Gone: 'description', Title: 'importance' })).toEqual({});
});

it('maps a column that is called like a method of every object', () => {
  expect(mappingOf(preview([column('constructor', 'title')]), {})).toEqual({
    constructor: 'title',
  });
});

it('names the required fields that no column fills', () => {
  const seen = preview([column('Title', 'title')]);

  expect(missingFields(seen, mappingOf(seen, {}))).toEqual(['externalId']);
});

it('cannot tell columns apart that have no name or the same one', () => {
  const seen = preview([column(''), column('A'), column('A'), column('B')]);

  expect(seen.columns.map(({ name }) => isNameless(seen, name))).toEqual([true, true, true, false]);
});

it('offers to trim ids only, not every number of a spreadsheet', () => {
  const seen = preview([column('Id', 'externalId', true), column('Score', 'description', true)]);

  expect(trimmable(seen, mappingOf(seen, {})).map(({ name }) => name)).toEqual(['Id']);
});
