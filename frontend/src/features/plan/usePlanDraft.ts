import { useDebouncedCallback, useDocumentVisibility } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type Problem, type Tagged, toProblem } from '../../api';
import { readDraft, same, writeDraft } from '../../hooks';
import { mergePlans } from './mergePlans';
import { type Plan, type PlanValues, toContent, valuesOf } from './planRows';
import { planKey, readPlan, savePlan } from './queries';
import { byRow } from './rowProblems';

export type SaveState = 'saved' | 'saving' | 'failed';

/** Milliseconds without a change after which the plan is saved. */
const pause = 800;
/** Milliseconds between two attempts at most. */
const longestWait = 30_000;

/** No answer, an overload or a gateway without a server: it may work in a moment. */
const mayPass = ({ status }: Problem) => status === 0 || status === 429 || status >= 502;

export const draftKeyOf = (id: string) => `plan:${id}`;

/**
 * A draft that saves itself: after a pause in typing the whole plan is written, never two writes at once,
 * again and again while the server cannot be reached. What is not saved yet outlives a reload, and what
 * somebody else saved first is never overwritten without asking.
 */
export function usePlanDraft(record: Tagged<Plan>) {
  const { id } = record.value;
  const draftKey = draftKeyOf(id);
  const queries = useQueryClient();
  const [start] = useState(() => startOf(draftKey, record));
  const [values, setValues] = useState(start.values);
  const [conflict, setConflict] = useState<Tagged<Plan> | null>(null);
  // A write that is repeated must send what is there by then: it reads these, not the values of a render.
  const latest = useRef(start.values);
  const base = useRef(start.base);
  const saved = useRef(toContent(start.base.values));
  const attempt = useRef(saved.current);
  const unsaved = () => !same(toContent(latest.current), saved.current);

  function keep() {
    const { values: was, etag } = base.current;
    writeDraft(draftKey, unsaved() ? { base: was, etag, values: latest.current } : null);
  }

  /** The server has `content` now, as the version `newer`. */
  function settle(newer: Tagged<Plan>, content = toContent(valuesOf(newer.value))) {
    base.current = { values: valuesOf(newer.value), etag: newer.etag };
    saved.current = content;
    keep();
    queries.setQueryData(planKey(id), newer);
  }

  async function write() {
    if (!unsaved()) return;
    const content = toContent(latest.current);
    attempt.current = content;
    try {
      settle(await savePlan(id, base.current.etag, content), content);
    } catch (error) {
      if (toProblem(error).status !== 412) throw error;
      const newer = await readPlan(id);
      // The write had arrived after all; only its answer was lost.
      if (same(toContent(valuesOf(newer.value)), content)) return settle(newer, content);
      if (newer.value.status === 'draft') setConflict(newer);
      else queries.setQueryData(planKey(id), newer);
      throw error;
    }
  }

  const saving = useMutation({
    mutationFn: write,
    // In line with a save that began before the page was left and opened again.
    scope: { id: draftKey },
    retry: (_, error) => mayPass(toProblem(error)),
    retryDelay: (failures) => Math.min(1000 * 2 ** failures, longestWait),
    onSuccess: () => {
      if (unsaved()) saveSoon();
      // Lists and the overview count rows; they ask again when they are next looked at.
      const counting = (path: unknown) => /\/(plans|program)$/.test(String(path));
      queries.invalidateQueries({
        predicate: ({ queryKey }) => counting(queryKey[1]),
        refetchType: 'none',
      });
    },
    onError: () => {
      if (!same(toContent(latest.current), attempt.current)) saveSoon();
    },
  });

  function saveNow() {
    if (unsaved() && !saving.isPending && !conflict) saving.mutate();
  }
  const saveSoon = useDebouncedCallback(saveNow, { delay: pause, flushOnUnmount: true });

  function change(update: (values: PlanValues) => PlanValues) {
    latest.current = update(latest.current);
    setValues(latest.current);
    keep();
    saveSoon();
  }

  function rebase(newer: Tagged<Plan>, next = valuesOf(newer.value)) {
    latest.current = next;
    setValues(next);
    settle(newer);
    setConflict(null);
    saving.reset();
    saveSoon();
  }

  // Once for a draft that came back, and whenever the tab is put away: it may be closed next.
  const visibility = useDocumentVisibility();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the change of visibility counts
  useEffect(saveNow, [visibility]);

  // A newer version read in the background replaces what is shown, unless something is still to be saved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the arrival of a newer version counts
  useEffect(() => {
    if (record.etag !== base.current.etag && !unsaved() && !saving.isPending) rebase(record);
  }, [record.etag]);

  const failed = unsaved() && (saving.failureReason !== null || saving.isPaused);
  const problem = failed && saving.failureReason ? toProblem(saving.failureReason) : null;
  const merge = conflict && mergePlans(base.current.values, values, valuesOf(conflict.value));

  return {
    values,
    change,
    state: failed ? 'failed' : unsaved() || saving.isPending ? 'saving' : ('saved' as SaveState),
    /** Why the last attempt did not work, in the server's words; what is about a row, by row. */
    ...byRow(conflict ? null : problem, attempt.current.rows),
    retrying: saving.isPending,
    retry: saveNow,
    /** Saves what is left; answers the plan with the ETag that the server has then. */
    async flush(): Promise<Tagged<Plan>> {
      saveSoon.cancel();
      await saving.mutateAsync();
      return { value: record.value, etag: base.current.etag };
    },
    /** Forgets what is not saved, because the plan goes. */
    forget() {
      saveSoon.cancel();
      latest.current = base.current.values;
      keep();
    },
    conflict: conflict &&
      merge && {
        bothChanged: merge.bothChanged,
        reapply: () => rebase(conflict, merge.values),
        takeTheirs: () => rebase(conflict),
        close: () => setConflict(null),
      },
  };
}

export type PlanDraft = ReturnType<typeof usePlanDraft>;

function startOf(draftKey: string, { value, etag }: Tagged<Plan>) {
  const draft = readDraft<PlanValues>(draftKey);
  if (draft) return { values: draft.values, base: { values: draft.base, etag: draft.etag } };
  return { values: valuesOf(value), base: { values: valuesOf(value), etag } };
}
