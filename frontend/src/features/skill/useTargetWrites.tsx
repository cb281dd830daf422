import { useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { toProblem } from '../../api';
import { toast, toastProblem, Undo } from '../../components';
import { useRefresh } from '../../hooks';
import type { SkillTarget } from './queries';
import { createTarget, deleteTarget, type TargetInput, updateTarget } from './writes';

const inputOf = (target: SkillTarget): TargetInput => {
  const { roleId, skillId, targetLevel, reason, source, externalId } = target;
  return { roleId, skillId, targetLevel, reason, source, externalId };
};

/** Changes and removes one target. Two quick changes go one after the other, the second on top of the first. */
export function useTargetWrites(target: SkillTarget, removed: string) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const newest = useRef(target);
  if (target.version > newest.current.version) newest.current = target;

  const change = useMutation({
    scope: { id: `target:${target.id}` },
    mutationFn: async (part: Partial<TargetInput>) => {
      const saved = await updateTarget(newest.current, { ...inputOf(newest.current), ...part });
      newest.current = saved.value;
    },
    onError: (error) => toastProblem(toProblem(error), t`The target could not be changed`),
    onSettled: refresh,
  });
  const restore = useMutation({
    mutationFn: () => createTarget(inputOf(newest.current)),
    onError: (error) => toastProblem(toProblem(error), t`The target could not be restored`),
    onSettled: refresh,
  });
  const remove = useMutation({
    scope: { id: `target:${target.id}` },
    mutationFn: () => deleteTarget(newest.current),
    onSuccess: () => toast(removed, <Undo onClick={() => restore.mutate()} />),
    onError: (error) => toastProblem(toProblem(error), t`The target could not be removed`),
    onSettled: refresh,
  });
  return { change, remove };
}
