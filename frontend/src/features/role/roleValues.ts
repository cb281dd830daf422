import type { Role, RoleInput } from './queries';

/** A role as the form holds it: text is never null, choices may be. */
export interface RoleValues {
  title: string;
  description: string;
  groupId: string | null;
  level: string;
  otherTitles: string[];
  onetSoc: string[];
  esco: string[];
  isco: string[];
  aiDepth: Role['aiDepth'] | null;
  impactOnDecisions: number | null;
  impactOnQuality: number | null;
  impactOnSpeed: number | null;
  changeHorizon: Role['changeHorizon'] | null;
  track: Role['track'] | null;
  source: string;
  externalId: string;
}

/** What the form starts from; null for a new role. */
export function toValues(role: Role | null): RoleValues {
  return {
    title: role?.title ?? '',
    description: role?.description ?? '',
    groupId: role?.groupId ?? null,
    level: role?.level ?? '',
    otherTitles: role?.otherTitles ?? [],
    onetSoc: role?.onetSoc ?? [],
    esco: role?.esco ?? [],
    isco: role?.isco ?? [],
    aiDepth: role?.aiDepth ?? null,
    impactOnDecisions: role?.impactOnDecisions ?? null,
    impactOnQuality: role?.impactOnQuality ?? null,
    impactOnSpeed: role?.impactOnSpeed ?? null,
    changeHorizon: role?.changeHorizon ?? null,
    track: role?.track ?? null,
    source: role?.source ?? '',
    externalId: role?.externalId ?? '',
  };
}

/** What is sent: an update replaces the whole role, so every field is named. */
export function toInput(values: RoleValues): RoleInput {
  return {
    ...values,
    description: values.description.trim() || null,
    level: values.level.trim() || null,
    source: values.source.trim() || null,
    externalId: values.externalId.trim() || null,
  };
}
