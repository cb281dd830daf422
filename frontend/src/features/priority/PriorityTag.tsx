import { useLingui } from '@lingui/react/macro';
import { Tag } from '../../components';
import type { PriorityStatus, Standing } from './queries';
import { paces, statuses, trends } from './words';

/** The state of a priority. */
export function PriorityTag({ status }: { status: PriorityStatus }) {
  const { t } = useLingui();
  return <Tag tone={statuses[status].tone}>{t(statuses[status].label)}</Tag>;
}

/** How a measure stands, in a word or two. */
export function StandingTag({ standing }: { standing: Standing }) {
  const { t } = useLingui();
  const said = standing.pace ? paces[standing.pace] : standing.trend && trends[standing.trend];
  if (said) return <Tag tone={said.tone}>{t(said.label)}</Tag>;
  return <Tag>{standing.points === 0 ? t`No data yet` : t`No baseline`}</Tag>;
}
