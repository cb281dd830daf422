import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What the kinds of records are called that the demo brings. */
export const kinds: Record<string, MessageDescriptor> = {
  priorities: msg`Priorities`,
  measures: msg`Measures`,
  'measure-points': msg`Data points`,
  'role-groups': msg`Role groups`,
  roles: msg`Roles with their work activities`,
  skills: msg`Skills`,
  'skill-targets': msg`Targets`,
  plans: msg`Plans`,
  people: msg`People`,
  teams: msg`Teams`,
  'title-mappings': msg`Meanings of titles`,
  imports: msg`Imports`,
};
