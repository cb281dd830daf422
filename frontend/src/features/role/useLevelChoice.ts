import { useLingui } from '@lingui/react/macro';
import { useRoleFacets } from './queries';

/** The levels that the settings offer; one that has left the list stays with its role, and is shown as such. */
export function useLevelChoice(current: string): { value: string; label: string }[] {
  const { t } = useLingui();
  const bands = useRoleFacets().data?.bands;
  const offered = (bands ?? []).map((value) => ({ value, label: value }));
  if (!current || bands?.includes(current)) return offered;
  const label = bands ? t`${current} (no longer in the list)` : current;
  return [...offered, { value: current, label }];
}
