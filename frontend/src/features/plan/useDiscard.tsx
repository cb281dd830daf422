import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { toast, Undo, useDeed } from '../../components';
import { paths, url } from '../../urls';
import { type Plan, toContent, valuesOf } from './planRows';
import { createPlan, deletePlan, draftPlan, readVersions, savePlan } from './queries';
import type { PlanDraft } from './usePlanDraft';
import { useShowPlan } from './useShowPlan';

/** Discards a draft; the toast that tells of it brings its content back. */
export function useDiscard(draft: PlanDraft, onRefused: () => void) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const show = useShowPlan();
  const { values } = draft;

  const restore = useDeed({
    run: async ({ plan, formerId }: Discarded) => {
      const content = toContent(valuesOf(plan));
      if (!formerId) {
        const { source, externalId, roleId } = plan;
        return createPlan({ source, externalId, roleId, ...content });
      }
      // The new draft has rows of its own, which are told by the keys they keep.
      const opened = await draftPlan(formerId);
      const ids = new Map(opened.value.rows.map((row) => [row.externalId, row.id]));
      const rows = content.rows.map((row) => ({
        ...row,
        id: ids.get(row.externalId ?? '') ?? row.id,
      }));
      return savePlan(opened.value.id, opened.etag, { title: content.title, rows });
    },
    onDone: async (plan) => {
      await navigate({ to: url(paths.plan, { id: plan.value.id }) });
      return show(plan);
    },
    failed: t`The draft could not be brought back`,
  });

  return useDeed({
    run: async (): Promise<Discarded> => {
      draft.forget();
      const record = await draft.flush();
      const versions = await readVersions(record.value.id);
      await deletePlan(record);
      const former = versions.items.find(({ id }) => id !== record.value.id);
      return { plan: { ...record.value, ...values }, formerId: former?.id };
    },
    onDone: async (discarded) => {
      const { title } = discarded.plan;
      await navigate({ to: paths.plans });
      queries.removeQueries({ queryKey: ['get', '/api/v1/plans/{id}'] });
      toast(
        t`The draft “${title}” was discarded`,
        <Undo onClick={() => restore.mutate(discarded)} />,
      );
    },
    onSettled: onRefused,
    failed: t`The draft could not be discarded`,
  });
}

interface Discarded {
  plan: Plan;
  /** The version it was to follow; none for the first. */
  formerId?: string;
}
