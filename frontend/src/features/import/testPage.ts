import { http } from 'msw';
import { renderPage } from '../../test/render';
import { page, server } from '../../test/server';
import ImportPage from './ImportPage';
import type { Change, Import } from './queries';
import { none } from './testImport';

export const changed: Change = {
  row: 2,
  action: 'changed',
  source: 'onet',
  externalId: '11-1011',
  recordId: 'r',
  label: 'Clerk',
  fields: [{ field: 'level', before: 'senior', after: null }],
};

/** Opens the page of an import that answers so, one answer after the other. */
export function open(...answers: Import[]) {
  let next = 0;
  server.use(
    http.get('*/api/v1/imports/:id', () =>
      Response.json(answers[Math.min(next++, answers.length - 1)]),
    ),
    http.get('*/api/v1/imports/:id/changes', () => page([changed])),
  );
  return renderPage(ImportPage, '/imports/$id', `/imports/${answers[0]?.id}`);
}

/** One record created, one changed. */
export const two = { ...none, rows: 2, created: 1, changed: 1 };
