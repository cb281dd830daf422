import { useSkills, useTargets } from './lookups';
import type { PlanRow } from './planRows';

/** The role's target skills that have no row yet, as the beginnings of rows; the highest target first. */
export function useOpenTargets(roleId: string, rows: PlanRow[]) {
  const targets = useTargets(roleId).data?.items ?? [];
  const skills = useSkills('', roleId).data?.items ?? [];
  const statuses = new Map(skills.map(({ id, status }) => [id, status]));
  const planned = new Set(rows.map(({ skillId }) => skillId));
  return targets
    .filter(({ skillId }) => !planned.has(skillId))
    .sort((one, other) => other.targetLevel - one.targetLevel)
    .map(({ skillId, skillStatement, targetLevel }) => ({
      skillId,
      skillStatement,
      targetLevel,
      skillStatus: statuses.get(skillId) ?? ('published' as const),
    }));
}
