import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { server } from '../../test/server';
import type { StarterSkill } from './queries';
import StarterLibraryPage from './StarterLibraryPage';

const starter = (key: string, skillId: string | null = null): StarterSkill => ({
  key,
  statement: `Statement ${key}`,
  level1: 'First',
  level2: 'Second',
  level3: 'Third',
  level4: 'Fourth',
  example: 'Done well',
  counterExample: 'Mistaken for it',
  skillId,
});

it('takes the ticked skills, leaves taken ones alone, and takes the drafts back', async () => {
  const sent: unknown[] = [];
  const deleted: string[] = [];
  server.use(
    http.get('*/api/v1/skills/starter-library', () =>
      HttpResponse.json({
        version: 1,
        language: 'en',
        needs: [{ key: 'n', name: 'Need', skills: [starter('a'), starter('b', 'x')] }],
      }),
    ),
    http.post('*/api/v1/skills/starter-library/take', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ items: [{ key: 'a', id: 'made', version: 0, created: true }] });
    }),
    http.delete('*/api/v1/skills/:id', ({ params, request }) => {
      deleted.push(`${params.id} ${request.headers.get('If-Match')}`);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderPage(StarterLibraryPage, '/skills/starter-library');

  const taken = await screen.findByRole('checkbox', { name: 'Take “Statement b”' });
  expect(taken).toBeDisabled();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Take “Statement a”' }));
  const bar = within(screen.getByRole('region', { name: 'Selected skills' }));
  await userEvent.click(bar.getByRole('button', { name: 'Take as drafts' }));

  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await expect.poll(() => deleted).toEqual(['made "0"']);
  expect(sent).toEqual([{ keys: ['a'], language: 'en' }]);
});
