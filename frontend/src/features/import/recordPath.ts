import { paths, url } from '../../urls';
import type { ImportKind } from './words';

/** The page of a record, for the kinds that have one page a record. */
export function recordPath(kind: string, id: string | null | undefined): string | undefined {
  if (!id) return undefined;
  if (kind === 'roles') return url(paths.role, { id });
  return undefined;
}

/** The list where the records of an import are found, and the words in which the report links to it. */
export function listPath(kind: string): string {
  return kind === 'role-groups' ? paths.roleGroups : paths.roles;
}

/** What is usually imported after a kind. */
export const nextKinds: Partial<Record<ImportKind, ImportKind>> = {
  'role-groups': 'roles',
  roles: 'work-activities',
  'work-activities': 'skills',
  skills: 'skill-targets',
};
