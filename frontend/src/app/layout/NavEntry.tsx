import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { FeatureNav } from '../../feature';
import { paths } from '../../urls';
import classes from './LeftNav.module.css';

const noCount = () => undefined;
const always = () => true;

/** One entry of the navigation with the number of records behind it. */
export function NavEntry({ entry }: { entry: FeatureNav }) {
  const { t, i18n } = useLingui();
  const useCount = entry.useCount ?? noCount;
  const count = useCount();
  const useShown = entry.useShown ?? always;
  const shown = useShown();
  const Icon = entry.icon;
  if (!shown) return null;
  return (
    <Link
      to={entry.path}
      className={classes.entry}
      activeProps={{ 'aria-current': 'page' }}
      activeOptions={{ exact: entry.path === paths.home, includeSearch: false }}
    >
      <Icon size={16} stroke={1.8} aria-hidden />
      <span className={classes.label}>{t(entry.label)}</span>
      {count !== undefined && <span className={classes.count}>{i18n.number(count)}</span>}
    </Link>
  );
}
