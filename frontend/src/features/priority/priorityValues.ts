import { type Kept, toKept } from '../../components';
import type { Priority, PriorityInput } from './queries';

/** A record that is named, with what people call it. */
export interface NamedRecord {
  id: string;
  label: string;
}

/** A priority as the form holds it: text is never null; what is kept is written with it. */
export interface PriorityValues {
  title: string;
  description: string;
  functions: string[];
  horizon: string;
  dueDate: string;
  owner: string;
  roles: NamedRecord[];
  skills: NamedRecord[];
  kept: Kept[];
  source: string;
  externalId: string;
}

/** What the form starts from; null for a new priority. */
export function toValues(priority: Priority | null): PriorityValues {
  return {
    title: priority?.title ?? '',
    description: priority?.description ?? '',
    functions: priority?.functions ?? [],
    horizon: priority?.horizon ?? '',
    dueDate: priority?.dueDate ?? '',
    owner: priority?.owner ?? '',
    roles: (priority?.roles ?? []).map(({ id, title }) => ({ id, label: title })),
    skills: (priority?.skills ?? []).map(({ id, statement }) => ({ id, label: statement })),
    kept: toKept(priority?.waivers ?? []),
    source: priority?.source ?? '',
    externalId: priority?.externalId ?? '',
  };
}

/** What is sent: an update replaces the whole priority, so every field is named. */
export function toInput(values: PriorityValues): PriorityInput {
  return {
    title: values.title,
    description: values.description.trim() || null,
    functions: values.functions,
    horizon: (values.horizon || null) as PriorityInput['horizon'],
    dueDate: values.dueDate || null,
    owner: values.owner.trim() || null,
    roleIds: values.roles.map(({ id }) => id),
    skillIds: values.skills.map(({ id }) => id),
    source: values.source.trim() || null,
    externalId: values.externalId.trim() || null,
  };
}
