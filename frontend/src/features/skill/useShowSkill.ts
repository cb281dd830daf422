import { useQueryClient } from '@tanstack/react-query';
import type { Tagged } from '../../api';
import { useRefresh } from '../../hooks';
import { type Skill, skillKey } from './queries';

/** Shows a skill as a write answered it, at once, and asks everything else again. */
export function useShowSkill() {
  const queries = useQueryClient();
  const refresh = useRefresh();
  return (skill: Tagged<Skill>) => {
    queries.setQueryData(skillKey(skill.value.id), skill);
    refresh();
  };
}
