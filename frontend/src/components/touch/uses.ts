import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { $api, type Schema } from '../../api';
import { paths, url } from '../../urls';

export type Use = Schema<'Use'>;
export type Uses = Schema<'Uses'>;
export type Deed = Schema<'Deed'>;
export type Effect = Schema<'UseEffect'>;

/** A record whose uses the server knows. */
export interface UsedRecord {
  collection: 'roles' | 'skills' | 'work-activities';
  id: string;
}

/** Where a record is named, and what a deed would do there; asked anew each time somebody is about to do it. */
export const useUses = ({ collection, id }: UsedRecord, deed: Deed, enabled: boolean) =>
  $api.useQuery(
    'get',
    `/api/v1/${collection}/{id}/uses`,
    { params: { path: { id }, query: { deed } } },
    { enabled, gcTime: 0 },
  );

/** What a deed does to the records under each heading, the gravest first. */
export const effects: Record<Effect, MessageDescriptor> = {
  refuses: msg`Stands in the way`,
  moves: msg`Moves to the one that stays`,
  joins: msg`Is joined with one that stays`,
  follows: msg`Shows the new wording from then on`,
  keeps: msg`Keeps it, but nothing new can name it`,
  unchanged: msg`Stays word for word as it is`,
};

export const kinds: Record<string, MessageDescriptor> = {
  person: msg`People`,
  plan: msg`Plans`,
  priority: msg`Priorities`,
  role: msg`Roles`,
  skill: msg`Skills`,
  'skill-target': msg`Skill targets`,
  'title-mapping': msg`Titles`,
  'work-activity': msg`Work activities`,
};

export const states: Record<string, MessageDescriptor> = {
  draft: msg`draft`,
  'in-review': msg`in review`,
  published: msg`published`,
  superseded: msg`superseded`,
  retired: msg`retired`,
  active: msg`active`,
  achieved: msg`achieved`,
  archived: msg`archived`,
};

const pages: Record<string, string> = {
  plan: paths.plan,
  priority: paths.priority,
  role: paths.role,
  skill: paths.skill,
};

/** Where the naming record can be looked at; some have no page of their own. */
export const useTo = ({ kind, recordId }: Use) => {
  const page = pages[kind];
  return page && url(page, { id: recordId });
};
