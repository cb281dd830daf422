import type { Plan, PlanRow } from './planRows';
import type { PlanSummary } from './queries';

/** A complete row for tests; what a test is about it says itself. */
export function aRow(parts: Partial<PlanRow> = {}): PlanRow {
  return {
    id: '0190a5b0-0000-7000-8000-0000000000a1',
    externalId: 'row-1',
    skillId: '0190a5b0-0000-7000-8000-0000000000b1',
    skillStatement: 'Checks amounts in AI drafts against the policy before sending',
    skillVersion: null,
    skillStatus: 'published',
    targetLevel: 3,
    activityId: null,
    activity: 'Drafting letters',
    howBuilt: [{ type: 'checklist', title: 'Five checks', text: null, link: null }],
    practiceTask: 'Log two drafts',
    practiceTimes: 2,
    practicePer: 'week',
    goodUse: 'The source is named',
    feedbackType: 'check-in',
    feedbackWho: 'Team lead',
    feedbackTimes: 1,
    feedbackPer: 'month',
    marks: [],
    archived: [],
    complete: true,
    missing: [],
    ...parts,
  };
}

export function aSummary(parts: Partial<PlanSummary> = {}): PlanSummary {
  return {
    id: '0190a5b0-0000-7000-8000-000000000001',
    version: 0,
    seriesId: '0190a5b0-0000-7000-8000-000000000001',
    number: 1,
    source: 'local',
    externalId: 'ai-in-claims',
    roleId: '0190a5b0-0000-7000-8000-0000000000c1',
    roleTitle: 'Claims clerk',
    title: 'AI in claims',
    status: 'draft',
    completeRows: 1,
    totalRows: 1,
    createdAt: '2026-01-02T09:00:00Z',
    updatedAt: '2026-02-03T09:00:00Z',
    ...parts,
  };
}

export function aPlan(parts: Partial<Plan> = {}): Plan {
  return {
    ...aSummary(),
    rows: [aRow()],
    events: [{ action: 'created', by: 'lena', at: '2026-01-02T09:00:00Z', comment: null }],
    ...parts,
  };
}
