import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { paths, url } from '../../urls';
import type { Through } from './queries';

interface KindWords {
  /** In a sentence: "changed the title of *role* Clerk". */
  name: MessageDescriptor;
  /** Where such a record is shown. */
  to?: (id: string) => string;
}

/** The kinds of records; one that is not here is called by the API's own word. */
export const kinds: Record<string, KindWords> = {
  role: { name: msg`role`, to: (id) => url(paths.role, { id }) },
  'role-group': { name: msg`role group`, to: (id) => `${paths.roles}?groupId=${id}` },
  'work-activity': { name: msg`work activity` },
  'merged-role': { name: msg`merge of roles` },
  skill: { name: msg`skill`, to: (id) => url(paths.skill, { id }) },
  'skill-version': { name: msg`version of a skill` },
  'skill-waiver': { name: msg`waiver for a skill` },
  'skill-target': { name: msg`skill target` },
  plan: { name: msg`plan`, to: (id) => url(paths.plan, { id }) },
  'plan-row': { name: msg`plan row` },
  'plan-event': { name: msg`step of a plan` },
  priority: { name: msg`priority`, to: (id) => url(paths.priority, { id }) },
  'priority-event': { name: msg`step of a priority` },
  measure: { name: msg`measure` },
  'measure-point': { name: msg`data point` },
  'guard-waiver': { name: msg`waiver for a priority` },
  import: { name: msg`import`, to: (id) => url(paths.import, { id }) },
  setting: { name: msg`setting`, to: (name) => url(paths.setting, { name }) },
  'list-view': { name: msg`view of a list` },
  'list-view-default': { name: msg`choice of a view` },
  demo: { name: msg`demo organisation` },
  audit: { name: msg`audit` },
  person: { name: msg`person`, to: (id) => url(paths.person, { id }) },
  team: { name: msg`team`, to: (id) => url(paths.team, { id }) },
  'team-member': { name: msg`membership of a team` },
  'title-mapping': { name: msg`title mapping` },
  'erased-person': { name: msg`erased person` },
  'api-token': { name: msg`API token` },
  webhook: { name: msg`webhook`, to: (id) => url(paths.webhook, { id }) },
};

/** What can be done to a record, in the past tense. */
export const actions: Record<string, MessageDescriptor> = {
  created: msg`created`,
  changed: msg({ message: 'changed', context: 'deed' }),
  deleted: msg`deleted`,
  uploaded: msg`uploaded`,
  applied: msg`applied`,
  undone: msg`undid`,
  cancelled: msg`cancelled`,
  loaded: msg`loaded`,
  removed: msg`removed`,
  read: msg`read`,
  exported: msg`exported`,
  'secret-rotated': msg`changed the secret of`,
  replayed: msg`sent again for`,
  pinged: msg`tried out`,
  erased: msg({ message: 'erased', context: 'deed' }),
  lifted: msg`let come back`,
};

/** On what occasion people were read, after "read 3 people". */
export const occasions: Record<string, MessageDescriptor> = {
  people: msg`in a list`,
  'people.file': msg`for a file`,
  'people.changes': msg`for another system`,
  'scim.user': msg`by SCIM`,
  'scim.users': msg`by SCIM`,
  'team-conflicts': msg`whom several groups give a team`,
};

/** By what means somebody came. */
export const throughs: Record<Through, MessageDescriptor> = {
  'sign-in': msg`Sign in`,
  'service-account': msg`Service account`,
  'api-token': msg`Api token`,
  system: msg`System`,
};
