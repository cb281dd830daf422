import { api, body, ifMatch, inBatches, tagged } from '../../api';
import type { Role, RoleGroup, RoleInput, WorkActivity } from './queries';

/** Writes of this feature; each throws a `ProblemError` when the server refuses. */

export const createRole = (input: RoleInput) => tagged(api.POST('/api/v1/roles', { body: input }));

export const updateRole = (id: string, etag: string, input: RoleInput) =>
  tagged(
    api.PUT('/api/v1/roles/{id}', {
      params: { path: { id } },
      headers: ifMatch(etag),
      body: input,
    }),
  );

const withTag = (role: Role) => ({
  params: { path: { id: role.id } },
  headers: ifMatch(`"${role.version}"`),
});

export const archiveRole = (role: Role) =>
  body(api.POST('/api/v1/roles/{id}/archive', withTag(role)));

export const restoreRole = (role: Role) =>
  body(api.POST('/api/v1/roles/{id}/restore', withTag(role)));

export const archiveRoles = (all: string[]) =>
  inBatches(all, (ids) => api.POST('/api/v1/roles/batch/archive', { body: { ids } }));

export const restoreRoles = (all: string[]) =>
  inBatches(all, (ids) => api.POST('/api/v1/roles/batch/restore', { body: { ids } }));

export const mergeRole = (role: Role, intoId: string) =>
  body(api.POST('/api/v1/roles/{id}/merge', { ...withTag(role), body: { intoId } }));

export const undoMerge = (role: Role) =>
  body(api.POST('/api/v1/roles/{id}/undo-merge', withTag(role)));

export const deleteRole = (role: Role) => body(api.DELETE('/api/v1/roles/{id}', withTag(role)));

export type ActivityInput = Pick<
  WorkActivity,
  'roleId' | 'title' | 'importance' | 'aiExposure' | 'aiExposureSource'
> & { source?: string; externalId?: string };

export const createActivity = (input: ActivityInput) =>
  tagged(api.POST('/api/v1/work-activities', { body: input }));

export const updateActivity = (id: string, etag: string, input: ActivityInput) =>
  tagged(
    api.PUT('/api/v1/work-activities/{id}', {
      params: { path: { id } },
      headers: ifMatch(etag),
      body: input,
    }),
  );

const activityTag = (activity: WorkActivity) => ({
  params: { path: { id: activity.id } },
  headers: ifMatch(`"${activity.version}"`),
});

export const archiveActivity = (activity: WorkActivity) =>
  body(api.POST('/api/v1/work-activities/{id}/archive', activityTag(activity)));

export const restoreActivity = (activity: WorkActivity) =>
  body(api.POST('/api/v1/work-activities/{id}/restore', activityTag(activity)));

export const deleteActivity = (activity: WorkActivity) =>
  body(api.DELETE('/api/v1/work-activities/{id}', activityTag(activity)));

export interface GroupInput {
  name: string;
  parentId: string | null;
  source?: string;
  externalId?: string;
}

export const createGroup = (input: GroupInput) =>
  tagged(api.POST('/api/v1/role-groups', { body: input }));

export const updateGroup = (id: string, etag: string, input: GroupInput) =>
  tagged(
    api.PUT('/api/v1/role-groups/{id}', {
      params: { path: { id } },
      headers: ifMatch(etag),
      body: input,
    }),
  );

export const deleteGroup = (group: RoleGroup) =>
  body(
    api.DELETE('/api/v1/role-groups/{id}', {
      params: { path: { id: group.id } },
      headers: ifMatch(`"${group.version}"`),
    }),
  );
