import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** The reader's words for the states that records can be in. */
export const states: Record<string, MessageDescriptor> = {
  draft: msg`Draft`,
  'in-review': msg`In review`,
  published: msg`Published`,
  active: msg`Active`,
  achieved: msg`Achieved`,
  retired: msg`Retired`,
  archived: msg`Archived`,
};
