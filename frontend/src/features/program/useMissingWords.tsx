import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Tone } from '../../components';
import type { Missing } from './steps';

interface MissingWords {
  tag: string;
  tone: Tone;
  /** What is missing. */
  says: string;
  /** What to do about it. */
  action: string;
}

/** The reader's words for a thing that is missing. */
export function useMissingWords() {
  const { t } = useLingui();
  return ({ code, count }: Missing): MissingWords => {
    switch (code) {
      case 'not-published-but-planned':
        return {
          tag: t`skill`,
          tone: 'warn',
          says: t`A plan waits until this skill is published.`,
          action: t`Publish the skill`,
        };
      case 'open-findings':
        return {
          tag: t`wording`,
          tone: 'warn',
          says: plural(count, {
            one: 'One remark: nobody could see this skill at work yet.',
            other: '# remarks: nobody could see this skill at work yet.',
          }),
          action: t`Reword the skill`,
        };
      case 'no-rows':
        return {
          tag: t`plan`,
          tone: 'warn',
          says: t`This plan has no rows yet.`,
          action: t`Add the first row`,
        };
      case 'incomplete-rows':
        return {
          tag: t`plan`,
          tone: 'warn',
          says: plural(count, { one: 'One row is incomplete.', other: '# rows are incomplete.' }),
          action: t`Complete the rows`,
        };
      case 'not-published':
        return {
          tag: t`plan`,
          tone: 'accent',
          says: t`This plan is complete, but not published.`,
          action: t`Publish the plan`,
        };
      case 'no-plan':
        return {
          tag: t`plan`,
          tone: 'neutral',
          says: plural(count, {
            one: 'This role has one skill target and no plan.',
            other: 'This role has # skill targets and no plan.',
          }),
          action: t`Write the plan`,
        };
      case 'no-ai-depth':
        return {
          tag: t`role`,
          tone: 'warn',
          says: t`Nobody has said how deeply this role works with AI.`,
          action: t`Set the AI depth`,
        };
      default:
        return {
          tag: t`role`,
          tone: 'accent',
          says: t`AI changes this role the most.`,
          action: t`Start with this role`,
        };
    }
  };
}
