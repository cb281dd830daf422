import type { Kept } from '../../components';
import { type Language, languageOfReader } from './languages';
import type { Skill, SkillInput } from './queries';

/** A skill as the form holds it: text is never null; what is kept is written with it. */
export interface SkillValues {
  need: string;
  statement: string;
  level1: string;
  level2: string;
  level3: string;
  level4: string;
  example: string;
  counterExample: string;
  owner: string;
  /** Empty where nobody has said. */
  language: Language | '';
  kept: Kept[];
  source: string;
  externalId: string;
}

/** The texts that a version keeps, in the order in which people read them. */
export const skillFields = [
  'need',
  'statement',
  'level1',
  'level2',
  'level3',
  'level4',
  'example',
  'counterExample',
] as const;

/** What the form starts from; null for a new skill. */
export function toValues(skill: Skill | null): SkillValues {
  return {
    need: skill?.need ?? '',
    statement: skill?.statement ?? '',
    level1: skill?.level1 ?? '',
    level2: skill?.level2 ?? '',
    level3: skill?.level3 ?? '',
    level4: skill?.level4 ?? '',
    example: skill?.example ?? '',
    counterExample: skill?.counterExample ?? '',
    owner: skill?.owner ?? '',
    language: skill ? (skill.language ?? '') : languageOfReader(),
    kept: (skill?.waivers ?? []).map(({ id, rule, words, reason }) => ({
      id,
      rule,
      words,
      reason,
    })),
    source: skill?.source ?? '',
    externalId: skill?.externalId ?? '',
  };
}

/** What is sent: an update replaces the whole skill, so every field is named. */
export function toInput({ kept: _, statement, ...texts }: SkillValues): SkillInput {
  const given = Object.entries(texts).map(([field, text]) => [field, text.trim() || null]);
  return { statement, ...Object.fromEntries(given) };
}
