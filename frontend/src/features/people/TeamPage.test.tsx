import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '../../test/render';
import { page, problem, server } from '../../test/server';
import type { Person, Team } from './queries';
import TeamPage from './TeamPage';
import { aPerson, aTeam } from './testPeople';

const answer = (team: Team) => HttpResponse.json(team, { headers: { ETag: `"${team.version}"` } });

function serve(members: Person[], ...versions: Partial<Team>[]) {
  let read = 0;
  const sent: string[] = [];
  server.use(
    http.get('*/api/v1/people', () => page([aPerson({ id: 'new', name: 'Noa New' })])),
    http.get('*/api/v1/people/new', () =>
      HttpResponse.json(aPerson({ id: 'new', name: 'Noa New' }), { headers: { ETag: '"0"' } }),
    ),
    http.get('*/api/v1/teams/t1/members', () => page(members)),
    http.get('*/api/v1/teams/t1', () => {
      const version = Math.min(read++, Math.max(0, versions.length - 1));
      return answer(aTeam({ id: 't1', version, ...versions[version] }));
    }),
    http.post('*/api/v1/teams/t1/:deed', async ({ params, request }) => {
      const { personIds } = (await request.json()) as { personIds: string[] };
      sent.push(`${params.deed} ${personIds.join()}`);
      return answer(aTeam({ id: 't1' }));
    }),
  );
  return sent;
}

const open = () => renderPage(TeamPage, '/people/teams/$id', '/people/teams/t1');

it('takes those out who have another primary team, and puts them back', async () => {
  const sent = serve([
    aPerson({ id: 'own', name: 'Own Member', teamId: 't1' }),
    aPerson({ id: 'guest', name: 'Guest Member', teamId: 't2' }),
  ]);
  open();
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Select row 1' }));
  expect(screen.getByText(/their own page changes/)).toBeVisible();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select row 2' }));
  await userEvent.click(screen.getByRole('button', { name: 'Take 1 out of the team' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));

  await expect.poll(() => sent).toEqual(['remove-members guest', 'add-members guest']);
});

it('puts my changes on top when somebody else was faster', async () => {
  serve([], { name: 'Letters' }, { name: 'Letters', leadId: null, parentId: null });
  const saved: unknown[] = [];
  server.use(
    http.put('*/api/v1/teams/t1', async ({ request }) => {
      if (request.headers.get('If-Match') !== '"1"') return problem(412, 'It has changed');
      const sent = (await request.json()) as Team;
      saved.push(sent.name);
      return answer(aTeam({ id: 't1', version: 2, name: sent.name }));
    }),
  );
  open();
  await userEvent.type(await screen.findByLabelText(/^Name/), ' and post');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Reload and re-apply' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  await expect.poll(() => saved).toEqual(['Letters and post']);
});

it('says that there is no such team', async () => {
  server.use(http.get('*/api/v1/teams/t1', () => problem(404, 'Nothing is here')));
  open();

  expect(await screen.findByText('Nothing is here')).toBeVisible();
});
