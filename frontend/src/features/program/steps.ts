import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Schema } from '../../api';
import { paths, url } from '../../urls';

export type Step = Schema<'ProgramStep'>;
export type Missing = Step['missing'][number];

/** The steps of the work with the reader's words and the place they lead to. */
export const stepWords: Record<Step['step'], { label: MessageDescriptor; path: string }> = {
  priorities: { label: msg`Priorities`, path: paths.priorities },
  roles: { label: msg`Roles`, path: paths.roles },
  skills: { label: msg`Skills`, path: paths.skills },
  plans: { label: msg`Plans`, path: paths.plans },
};

const recordPaths: Record<Missing['recordKind'], string> = {
  priority: paths.priority,
  role: paths.role,
  skill: paths.skill,
  plan: paths.plan,
};

/** Where the thing is to be mended: the page of its record, or a new plan for a role that has none. */
export function placeOf(missing: Missing, mayEdit: boolean) {
  return missing.code === 'no-plan' && mayEdit
    ? { to: paths.planNew, search: { roleId: missing.recordId } as never }
    : { to: url(recordPaths[missing.recordKind], { id: missing.recordId }) };
}

/** What keeps others waiting comes first; what only starts something new comes last. */
const usefulness: Missing['code'][] = [
  'training-as-goal',
  'not-published-but-planned',
  'not-active',
  'no-owner',
  'no-measure',
  'no-aim',
  'no-points',
  'incomplete-rows',
  'no-rows',
  'not-published',
  'no-ai-depth',
  'open-findings',
  'no-plan',
  'start-with',
];

/** Everything that is missing from the steps, most useful first. */
export function missingFrom(steps: Step[]): Missing[] {
  return steps
    .flatMap((step) => step.missing)
    .sort((a, b) => usefulness.indexOf(a.code) - usefulness.indexOf(b.code));
}
