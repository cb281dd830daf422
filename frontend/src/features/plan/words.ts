import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Schema } from '../../api';
import type { Tone } from '../../components';
import type { HowBuilt, PlanRow, RowMark } from './planRows';
import type { RowDiff } from './queries';

type Words<Key extends string> = Record<Key, MessageDescriptor>;
type Status = Schema<'Plan'>['status'];
type Action = Schema<'PlanEvent'>['action'];

/** The reader's words for the API's. */
export const statuses: Words<Status> = {
  draft: msg`Draft`,
  'in-review': msg`In review`,
  published: msg`Published`,
  superseded: msg`Superseded`,
  retired: msg`Retired`,
};

export const statusTones: Record<Status, Tone> = {
  draft: 'neutral',
  'in-review': 'accent',
  published: 'ok',
  superseded: 'neutral',
  retired: 'neutral',
};

export const builtTypes: Words<HowBuilt['type']> = {
  explanation: msg`Explanation`,
  guideline: msg`Guideline`,
  prompt: msg`Prompt`,
  template: msg`Template`,
  checklist: msg`Checklist`,
  'shared-example': msg`Shared example`,
  walkthrough: msg`Walkthrough`,
};

export const feedbackTypes: Words<NonNullable<PlanRow['feedbackType']>> = {
  'check-in': msg`Check-in`,
  'team-discussion': msg`Team discussion`,
  'shared-reflection': msg`Shared reflection`,
};

export const actions: Words<Action> = {
  created: msg`Created`,
  submitted: msg`Sent for review`,
  returned: msg`Returned to draft`,
  published: msg`Published`,
  superseded: msg`Superseded by a later version`,
  retired: msg`Retired`,
  reinstated: msg`Taken back into use`,
  copied: msg`Copied`,
  imported: msg`Imported`,
};

/** The columns of the one-page table, in its order. */
export const columns = {
  skill: msg`Skill`,
  activity: msg`Where it shows up`,
  built: msg`How it is built`,
  practice: msg`How it is practised`,
  feedback: msg`Feedback`,
} satisfies Words<string>;
export type ColumnId = keyof typeof columns;
export const columnIds = Object.keys(columns) as ColumnId[];

/** What became of a row from one version to another. */
export const changes: Words<RowDiff['change']> = {
  added: msg`Added`,
  removed: msg`Removed`,
  changed: msg`Changed`,
  moved: msg`Moved`,
  unchanged: msg`Unchanged`,
};

/** The cell in which each mark of a copied row stands. */
export const markColumns: Record<RowMark['code'], ColumnId> = {
  'activity-in-words': 'activity',
  'activity-of-same-name': 'activity',
  'no-target': 'skill',
  'other-target': 'skill',
  'other-depth': 'practice',
};

export const depths: Words<NonNullable<Schema<'Role'>['aiDepth']>> = {
  none: msg`none`,
  aware: msg`aware`,
  uses: msg`uses`,
  reviews: msg`reviews`,
  decides: msg`decides`,
  shapes: msg`shapes`,
};

/** What each written field of a row is called where two versions of it compete. */
export const fields: Record<string, MessageDescriptor> = {
  skillId: columns.skill,
  activityId: columns.activity,
  activity: columns.activity,
  howBuilt: columns.built,
  practiceTask: msg`Task`,
  practiceTimes: msg`How often it is practised`,
  practicePer: msg`How often it is practised`,
  goodUse: msg`What good use looks like`,
  feedbackType: columns.feedback,
  feedbackWho: msg`Who gives feedback`,
  feedbackTimes: msg`How often there is feedback`,
  feedbackPer: msg`How often there is feedback`,
  marks: msg`What is to be checked`,
};
