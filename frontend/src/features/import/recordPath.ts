import { paths, url } from '../../urls';
import type { ImportKind } from './words';

/** The page of a record, for the kinds that have one page a record. */
export function recordPath(kind: string, id: string | null | undefined): string | undefined {
  if (!id) return undefined;
  if (kind === 'roles') return url(paths.role, { id });
  if (kind === 'skills') return url(paths.skill, { id });
  if (kind === 'priorities') return url(paths.priority, { id });
  if (kind === 'people') return url(paths.person, { id });
  if (kind === 'teams') return url(paths.team, { id });
  return undefined;
}

/** Has the kind a list of its own, which can be narrowed to a source? */
export const hasList = (kind: string) => ['roles', 'skills', 'priorities', 'people'].includes(kind);

/** The list where the records of an import are found. */
export function listPath(kind: string): string {
  if (kind === 'role-groups') return paths.roleGroups;
  if (kind === 'plans') return paths.plans;
  if (kind === 'people') return paths.people;
  if (kind === 'teams') return paths.teams;
  if (kind.startsWith('priorit') || kind.startsWith('measure')) return paths.priorities;
  return kind === 'skills' ? paths.skills : paths.roles;
}

/** What is usually imported after a kind. */
export const nextKinds: Partial<Record<ImportKind, ImportKind>> = {
  'role-groups': 'roles',
  roles: 'work-activities',
  'work-activities': 'skills',
  skills: 'skill-targets',
  'skill-targets': 'plans',
  priorities: 'priority-roles',
  'priority-roles': 'priority-skills',
  'priority-skills': 'measures',
  measures: 'measure-points',
  teams: 'people',
};
