import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useReducer } from 'react';
import { toProblem } from '../../../api';
import { toast, toastProblem, Undo } from '../../../components';
import { readDraft, useRefresh, writeDraft } from '../../../hooks';
import { type Cell, keyOf } from './cells';
import { type Change, type Edit, type Edits, history, untouched } from './edits';
import { restoreCells, type SavedCell, saveEdits } from './queries';

const draftKey = 'target-grid';
const stale = 412;

/** What stays to be saved after the server has answered: what was refused, beside what is there now. */
function leftOf(edits: Edits, saved: SavedCell[]): Edits {
  const left: Record<string, Edit> = {};
  for (const { roleId, skillId, status, target, problem } of saved) {
    const key = keyOf(roleId, skillId);
    const edit = edits[key];
    if (!problem || !edit) continue;
    const theirs: Cell = {
      level: target?.targetLevel ?? null,
      reason: target?.reason ?? null,
      version: target?.version ?? null,
    };
    left[key] = status === stale ? { ...edit, seen: theirs.version, theirs } : edit;
  }
  return left;
}

/** What is wanted and not saved, with undo and redo; it survives a reload. */
export function useGridEdits(cells: ReadonlyMap<string, Cell>) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const [state, step] = useReducer(history, untouched, () => ({
    ...untouched,
    now: readDraft<Edits>(draftKey)?.values ?? {},
  }));
  const edits = state.now;
  const count = Object.keys(edits).length;

  useEffect(() => {
    writeDraft(draftKey, count > 0 ? { base: {}, etag: '', values: edits } : null);
  }, [edits, count]);

  const restore = useMutation({
    mutationFn: ({ saved, before }: { saved: SavedCell[]; before: ReadonlyMap<string, Cell> }) =>
      restoreCells(saved, before),
    onError: (error) => toastProblem(toProblem(error), t`The targets could not be put back`),
    onSettled: refresh,
  });
  const save = useMutation({
    mutationFn: () => saveEdits(edits),
    onSuccess: async (outcome) => {
      const before = cells;
      const saved = outcome.filter(({ problem }) => !problem);
      step({ do: 'reset', to: leftOf(edits, outcome) });
      if (saved.length > 0) {
        toast(
          plural(saved.length, { one: '# target saved', other: '# targets saved' }),
          <Undo onClick={() => restore.mutate({ saved, before })} />,
        );
      }
      await refresh();
    },
  });
  const conflicts = Object.entries(edits).filter(([, { theirs }]) => theirs);
  const refusals = (save.data ?? []).filter(
    ({ problem, status, roleId, skillId }) =>
      problem && status !== stale && edits[keyOf(roleId, skillId)],
  );

  return {
    edits,
    count,
    conflicts: conflicts.length,
    /** The server's reasons for what it did not take, each once. */
    refusals: [...new Set(refusals.map(({ problem }) => problem?.detail ?? ''))],
    problem: save.error ? toProblem(save.error) : null,
    saving: save.isPending,
    save: () => save.mutate(),
    discard: () => {
      save.reset();
      step({ do: 'reset', to: {} });
    },
    /** Gives up what was wanted in the cells that somebody else has changed. */
    keepTheirs: () => {
      const mine = Object.entries(edits).filter(([, { theirs }]) => !theirs);
      step({ do: 'reset', to: Object.fromEntries(mine) });
      refresh();
    },
    change: (changes: Change[]) => step({ do: 'change', changes, cells }),
    undo: () => step({ do: 'undo' }),
    redo: () => step({ do: 'redo' }),
    canUndo: state.past.length > 0,
    canRedo: state.future.length > 0,
  };
}

export type GridEdits = ReturnType<typeof useGridEdits>;
