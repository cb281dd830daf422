import { ArchivedNotice } from '../../components';
import { useMayEdit } from '../../hooks';
import type { Skill } from './queries';
import { useArchiving } from './useArchiving';

/** Says on the page of an archived skill since when, with the way back. */
export function SkillArchived({ skill }: { skill: Skill }) {
  const mayEdit = useMayEdit();
  const { restore } = useArchiving();
  if (!skill.archivedAt) return null;
  return (
    <ArchivedNotice
      at={skill.archivedAt}
      busy={restore.isPending}
      onRestore={mayEdit ? () => restore.mutate(skill) : undefined}
    />
  );
}
