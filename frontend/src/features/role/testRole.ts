import type { Role, WorkActivity } from './queries';

/** A role for tests; what a test is about it says itself. */
export function aRole(parts: Partial<Role> = {}): Role {
  return {
    id: '0190a5b0-0000-7000-8000-000000000001',
    version: 0,
    source: 'local',
    externalId: 'claims-clerk',
    title: 'Claims clerk',
    description: null,
    groupId: null,
    groupName: null,
    level: null,
    otherTitles: [],
    onetSoc: [],
    esco: [],
    isco: [],
    aiDepth: 'uses',
    impactOnDecisions: 2,
    impactOnQuality: null,
    impactOnSpeed: null,
    changeHorizon: null,
    track: null,
    relevance: {
      score: 64,
      reason: null,
      exposure: 0.6,
      depth: 0.5,
      impact: 0.7,
      scoredActivities: 5,
    },
    activityCount: 7,
    archivedAt: null,
    mergedIntoId: null,
    createdAt: '2026-01-02T09:00:00Z',
    updatedAt: '2026-02-03T09:00:00Z',
    ...parts,
  };
}

/** A work activity for tests. */
export function anActivity(parts: Partial<WorkActivity> = {}): WorkActivity {
  return {
    id: '0190a5b0-0000-7000-8000-000000000002',
    version: 0,
    source: 'local',
    externalId: 'drafts-letters',
    roleId: '0190a5b0-0000-7000-8000-000000000001',
    roleTitle: 'Claims clerk',
    title: 'Drafts letters',
    importance: 4,
    aiExposure: 0.5,
    aiExposureSource: null,
    archivedAt: null,
    createdAt: '2026-01-02T09:00:00Z',
    updatedAt: '2026-02-03T09:00:00Z',
    ...parts,
  };
}
