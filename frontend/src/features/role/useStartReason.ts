import type { MessageDescriptor } from '@lingui/core';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import type { Schema } from '../../api';
import { aiDepths, horizons, impacts } from './words';

type Reason = Schema<'StartReason'>;

/** The reader's words for a fact that speaks for beginning with a role. */
export function useStartReason() {
  const { t, i18n } = useLingui();
  return useCallback(
    ({ code, count, value, word }: Reason): string => {
      const among = (words: Record<string, MessageDescriptor>, key: unknown) => {
        const found = words[String(key)];
        return found ? t(found) : '';
      };
      const many = count ?? 0;
      const percent = i18n.number(value ?? 0, { style: 'percent', maximumFractionDigits: 0 });
      switch (code) {
        case 'exposed-activities':
          return plural(many, {
            one: `# activity, AI exposure ${percent}`,
            other: `# activities, mean AI exposure ${percent}`,
          });
        case 'ai-depth':
          return t`AI depth: ${among(aiDepths, word)}`;
        case 'impact-on-decisions':
          return t`AI on decisions: ${among(impacts, many)}`;
        case 'impact-on-quality':
          return t`AI on quality: ${among(impacts, many)}`;
        case 'impact-on-speed':
          return t`AI on speed: ${among(impacts, many)}`;
        case 'change-horizon':
          return t`Change: ${among(horizons, word)}`;
        case 'active-priorities':
          return plural(many, {
            one: 'Serves # active priority',
            other: 'Serves # active priorities',
          });
        case 'targets':
          return plural(many, { one: '# skill target', other: '# skill targets' });
        case 'no-targets':
          return t`No skill targets yet`;
        case 'draft-plans':
          return plural(many, { one: '# plan in the works', other: '# plans in the works' });
        case 'published-plans':
          return plural(many, { one: '# published plan', other: '# published plans' });
        case 'no-plan':
          return t`No plan yet`;
      }
    },
    [t, i18n],
  );
}
