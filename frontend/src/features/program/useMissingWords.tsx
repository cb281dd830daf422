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
      case 'training-as-goal':
        return {
          tag: t`goal`,
          tone: 'bad',
          says: plural(count, {
            one: 'One finding: it measures training, not work.',
            other: '# findings: it measures training, not work.',
          }),
          action: t`Say what changes in the work`,
        };
      case 'not-active':
        return {
          tag: t`goal`,
          tone: 'accent',
          says: t`The program works for no priority yet.`,
          action: t`Make this one active`,
        };
      case 'no-owner':
        return {
          tag: t`goal`,
          tone: 'warn',
          says: t`Nobody answers for this priority.`,
          action: t`Name an owner`,
        };
      case 'no-measure':
        return {
          tag: t`goal`,
          tone: 'warn',
          says: t`Nothing shows whether this priority is reached.`,
          action: t`Add a measure`,
        };
      case 'no-aim':
        return {
          tag: t`measure`,
          tone: 'warn',
          says: plural(count, {
            one: 'One measure has no baseline or no target.',
            other: '# measures have no baseline or no target.',
          }),
          action: t`Say where it stands and should get`,
        };
      case 'no-points':
        return {
          tag: t`measure`,
          tone: 'warn',
          says: plural(count, {
            one: 'One measure was never measured.',
            other: '# measures were never measured.',
          }),
          action: t`Add a data point`,
        };
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
