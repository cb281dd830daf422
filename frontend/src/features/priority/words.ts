import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '../../components';
import type { Priority, PriorityStatus, Standing } from './queries';

/** The states of a priority. */
export const statuses: Record<PriorityStatus, { label: MessageDescriptor; tone: Tone }> = {
  draft: { label: msg`Draft`, tone: 'neutral' },
  active: { label: msg`Active`, tone: 'accent' },
  achieved: { label: msg`Achieved`, tone: 'ok' },
  retired: { label: msg`Retired`, tone: 'neutral' },
};

export const horizons: Record<NonNullable<Priority['horizon']>, MessageDescriptor> = {
  near: msg`Near term`,
  medium: msg`Medium term`,
};

/** Whether a target will be met. */
export const paces: Record<
  NonNullable<Standing['pace']>,
  { label: MessageDescriptor; tone: Tone }
> = {
  reached: { label: msg`Target reached`, tone: 'ok' },
  'on-track': { label: msg`On track`, tone: 'ok' },
  behind: { label: msg`Behind`, tone: 'warn' },
  missed: { label: msg`Target missed`, tone: 'bad' },
};

/** The latest value against the baseline, where the way to a target cannot be told. */
export const trends: Record<
  NonNullable<Standing['trend']>,
  { label: MessageDescriptor; tone: Tone }
> = {
  better: { label: msg`Better`, tone: 'ok' },
  same: { label: msg`Unchanged`, tone: 'neutral' },
  worse: { label: msg`Worse`, tone: 'bad' },
};

/** What was done, in the history. */
export const actions: Record<Priority['events'][number]['action'], MessageDescriptor> = {
  created: msg`Created`,
  activated: msg`Made active`,
  achieved: msg`Marked as achieved`,
  retired: msg`Retired`,
  reopened: msg`Reopened`,
};
