import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { PlanRow } from './planRows';

/** How often as a text; nothing where it is not said. */
export function useFrequency() {
  const { t } = useLingui();
  return (times: PlanRow['practiceTimes'], per: PlanRow['practicePer']) => {
    if (!times || !per) return null;
    return per === 'week'
      ? t`${plural(times, { one: 'once a week', other: '# × a week' })}`
      : t`${plural(times, { one: 'once a month', other: '# × a month' })}`;
  };
}
