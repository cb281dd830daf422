import { api, body, ifMatch, onTopOf, type Schema, type Tagged, tagged } from '../../api';
import type { Kept } from '../../components';
import type { Language } from './languages';
import { readSkill, type Skill, type SkillInput, type SkillTarget } from './queries';

/** Writes of this feature; each throws a `ProblemError` when the server refuses. */

const of = (id: string, etag: string) => ({ params: { path: { id } }, headers: ifMatch(etag) });

export const createSkill = (input: SkillInput) =>
  tagged(api.POST('/api/v1/skills', { body: input }));

export const updateSkill = (id: string, etag: string, input: SkillInput) =>
  tagged(api.PUT('/api/v1/skills/{id}', { ...of(id, etag), body: input }));

export const removeSkill = (id: string, etag: string) =>
  body(api.DELETE('/api/v1/skills/{id}', of(id, etag)));

export const deleteSkill = ({ value, etag }: Tagged<Skill>) => removeSkill(value.id, etag);

const withTag = (skill: Skill) => of(skill.id, `"${skill.version}"`);

export const archiveSkill = (skill: Skill) =>
  body(api.POST('/api/v1/skills/{id}/archive', withTag(skill)));

export const restoreSkill = (skill: Skill) =>
  body(api.POST('/api/v1/skills/{id}/restore', withTag(skill)));

export const publishSkill = ({ value, etag }: Tagged<Skill>, note: string) =>
  tagged(
    api.POST('/api/v1/skills/{id}/publish', {
      ...of(value.id, etag),
      body: { note: note.trim() || null },
    }),
  );

export const discardChanges = ({ value, etag }: Tagged<Skill>) =>
  tagged(api.POST('/api/v1/skills/{id}/discard-changes', of(value.id, etag)));

export const keepFinding = (skillId: string, { rule, words, reason }: Kept) =>
  body(
    api.POST('/api/v1/skills/{id}/waivers', {
      params: { path: { id: skillId } },
      body: { rule, words, reason },
    }),
  );

export const unkeepFinding = (skillId: string, waiverId: string) =>
  body(
    api.DELETE('/api/v1/skills/{id}/waivers/{waiverId}', {
      params: { path: { id: skillId, waiverId } },
    }),
  );

/** Writes what the form keeps and no longer keeps, and reads what came of it. */
export async function saveKept(saved: Tagged<Skill>, kept: Kept[]): Promise<Tagged<Skill>> {
  const { id, waivers } = saved.value;
  const gone = waivers.filter((waiver) => kept.some((one) => one.id === waiver.id && one.gone));
  const added = kept.filter((one) => one.id === undefined);
  if (gone.length + added.length === 0) return saved;
  for (const waiver of gone) await unkeepFinding(id, waiver.id);
  for (const one of added) await keepFinding(id, one);
  return readSkill(id);
}

export const takeStarters = (keys: string[], language: Language) =>
  body(api.POST('/api/v1/skills/starter-library/take', { body: { keys, language } }));

export type TargetInput = Schema<'SkillTargetInput'>;

export const createTarget = (input: TargetInput) =>
  tagged(api.POST('/api/v1/skill-targets', { body: input }));

export const updateTarget = (target: SkillTarget, input: TargetInput) =>
  tagged(
    api.PUT('/api/v1/skill-targets/{id}', {
      params: { path: { id: target.id } },
      headers: onTopOf(target),
      body: input,
    }),
  );

export const deleteTarget = ({ id, version }: SkillTarget) =>
  body(api.DELETE('/api/v1/skill-targets/{id}', of(id, `"${version}"`)));
