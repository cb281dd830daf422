import { keepPreviousData, useQuery } from '@tanstack/react-query';
import {
  $api,
  api,
  body,
  byCursor,
  ifMatch,
  inBatches,
  type Schema,
  type Tagged,
  tagged,
} from '../../api';
import type { ListState } from '../../hooks';
import type { Plan } from './planRows';

export type PlanSummary = Schema<'PlanSummary'>;
export type Skill = Schema<'Skill'>;
export type PlanDiff = Schema<'PlanDiff'>;
export type RowDiff = PlanDiff['rows'][number];

/** What the list of plans can be narrowed and ordered by; the names are the API's. */
export const planListKeys = ['q', 'roleId', 'status', 'sort'] as const;
export type PlanListState = ListState<(typeof planListKeys)[number]>;

/** The plans that match, page by page. */
export function usePlanList(state: PlanListState) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/plans',
    // The server checks the words and answers 400 in its own; an address can hold anything.
    { params: { query: state as never } },
    { ...byCursor, placeholderData: keepPreviousData },
  );
}

/** How many plans there are, for the navigation. */
export function usePlanCount(): number | undefined {
  return $api.useQuery('get', '/api/v1/plans', { params: { query: { limit: 1 } } }).data?.total;
}

const planPath = '/api/v1/plans/{id}';
export const planKey = (id: string) => ['get', planPath, id];

/** Reads one plan with the ETag its next write needs. */
export const readPlan = (id: string) => tagged(api.GET(planPath, { params: { path: { id } } }));

export const usePlan = (id: string) =>
  useQuery({ queryKey: planKey(id), queryFn: () => readPlan(id) });

export const createPlan = (input: Schema<'PlanInput'>) =>
  tagged(api.POST('/api/v1/plans', { body: input }));

const to = ({ value, etag }: Tagged<Plan>) => ({
  params: { path: { id: value.id }, header: ifMatch(etag) },
});

/** Replaces title and rows of a draft. */
export const savePlan = (id: string, etag: string, content: Schema<'PlanContent'>) =>
  tagged(api.PUT(planPath, { params: { path: { id }, header: ifMatch(etag) }, body: content }));

export const deletePlan = (plan: Tagged<Plan>) => body(api.DELETE(planPath, to(plan)));

export const submitPlan = (plan: Tagged<Plan>) =>
  tagged(api.POST('/api/v1/plans/{id}/submit', to(plan)));

export const publishPlan = (plan: Tagged<Plan>) =>
  tagged(api.POST('/api/v1/plans/{id}/publish', to(plan)));

export const returnPlan = (plan: Tagged<Plan>, comment: string) =>
  tagged(api.POST('/api/v1/plans/{id}/return', { ...to(plan), body: { comment } }));

export const retirePlan = (plan: Tagged<Plan>, reason: string) =>
  tagged(api.POST('/api/v1/plans/{id}/retire', { ...to(plan), body: { reason } }));

export const reinstatePlan = (plan: Tagged<Plan>) =>
  tagged(api.POST('/api/v1/plans/{id}/reinstate', to(plan)));

export const retirePlans = (all: string[], reason: string) =>
  inBatches(all, (ids) => api.POST('/api/v1/plans/batch/retire', { body: { ids, reason } }));

export const reinstatePlans = (all: string[]) =>
  inBatches(all, (ids) => api.POST('/api/v1/plans/batch/reinstate', { body: { ids } }));

const at = (id: string) => ({ params: { path: { id } } });

/** Opens the draft of the next version. */
export const draftPlan = (id: string) => tagged(api.POST('/api/v1/plans/{id}/new-draft', at(id)));

export const copyPlan = (id: string, copy: Schema<'PlanCopy'>) =>
  tagged(api.POST('/api/v1/plans/{id}/copy', { ...at(id), body: copy }));

const versionsPath = '/api/v1/plans/{id}/versions';

/** The newest versions of a plan. */
export const readVersions = (id: string) => body(api.GET(versionsPath, at(id)));

/** The versions of a plan, the newest first, page by page. */
export const usePlanVersions = (id: string) =>
  $api.useInfiniteQuery('get', versionsPath, at(id), byCursor);

/** The version of a plan that is being written, if there is one; it is always the newest. */
export function useOpenVersion(id: string): PlanSummary | undefined {
  const newest = usePlanVersions(id).data?.pages[0]?.items[0];
  return newest?.status === 'draft' || newest?.status === 'in-review' ? newest : undefined;
}

/** What a version says differently from another. */
export const usePlanDiff = (id: string, from: string, enabled = true) =>
  $api.useQuery(
    'get',
    '/api/v1/plans/{id}/diff',
    { params: { path: { id }, query: { from } } },
    { enabled },
  );

/** The one-page table as a file. */
export const readTable = (id: string, format: 'csv' | 'xlsx') =>
  body(
    api.GET('/api/v1/plans/{id}/table', {
      params: { path: { id }, query: { format } },
      parseAs: 'blob',
    }),
  ) as Promise<Blob>;
