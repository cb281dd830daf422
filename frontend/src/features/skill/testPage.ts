import { screen, waitFor } from '@testing-library/react';
import { delay, http } from 'msw';
import { expect } from 'vitest';
import { renderPage } from '../../test/render';
import { page, server } from '../../test/server';
import type { Finding, Skill } from './queries';
import SkillPage from './SkillPage';
import { aFinding } from './testSkill';

/** A statement that the linter remarks on. */
export const vague = 'Reviews AI drafts appropriately';

export const tag = (skill: Skill) => ({ headers: { ETag: `"${skill.version}"` } });

/** A linter that remarks on "appropriately"; `slow` answers for a wording arrive late. */
export const linter = (slow = '') =>
  http.post('*/api/v1/skills/lint', async ({ request }) => {
    const { statement } = (await request.json()) as { statement: string };
    if (slow && statement === slow) await delay(600);
    const findings: Finding[] = statement.includes('appropriately')
      ? [
          aFinding(statement, 'appropriately', {
            rule: 'vague-standard',
            reason: 'Sets no standard.',
            rewrite: 'Reviews AI drafts [to what standard]',
          }),
        ]
      : [];
    return Response.json({ findings });
  });

export function serve(skill: Skill) {
  server.use(http.get('*/api/v1/skills/:id', () => Response.json(skill, tag(skill))));
}

export const open = (skill: Skill) => {
  serve(skill);
  return renderPage(SkillPage, '/skills/$id', `/skills/${skill.id}`);
};
export const statement = () =>
  screen.findByRole<HTMLTextAreaElement>('textbox', { name: /Statement/ });
/** The field as soon as it is known that this person may write. */
export async function writable() {
  const field = await statement();
  await waitFor(() => expect(field).not.toHaveAttribute('readonly'));
  return field;
}

/** What every page of a skill asks for besides the skill. */
export const serveRest = () =>
  server.use(
    linter(),
    http.get('*/api/v1/skills/lint-rules', () => Response.json({ rules: [] })),
    http.get('*/api/v1/skills/:id/versions', () => page([])),
    http.get('*/api/v1/skills/:id/uses', () => Response.json({ items: [], counts: [] })),
    http.get('*/api/v1/skill-targets', () => page([])),
  );
