import { useQueryClient } from '@tanstack/react-query';
import type { Tagged } from '../../api';
import { useRefresh } from '../../hooks';
import { type Priority, priorityKey } from './queries';

/** Shows a priority as a write answered it, at once, and asks everything else again. */
export function useShowPriority() {
  const queries = useQueryClient();
  const refresh = useRefresh();
  return (priority: Tagged<Priority>) => {
    queries.setQueryData(priorityKey(priority.value.id), priority);
    refresh();
  };
}
