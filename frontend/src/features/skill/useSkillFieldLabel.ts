import { useLingui } from '@lingui/react/macro';

/** The reader's word for a field of a skill. */
export function useSkillFieldLabel() {
  const { t } = useLingui();
  const labels: Record<string, string> = {
    need: t`Need`,
    statement: t`Statement`,
    level1: t`Level 1`,
    level2: t`Level 2`,
    level3: t`Level 3`,
    level4: t`Level 4`,
    example: t`Good example`,
    counterExample: t`Counter-example`,
    owner: t`Owner`,
    language: t`Written in`,
    kept: t`Kept findings`,
  };
  return (field: string) => labels[field] ?? field;
}
