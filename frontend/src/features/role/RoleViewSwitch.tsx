import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { paths } from '../../urls';
import classes from './RoleViewSwitch.module.css';

/** The roles as one list, by group, by what is done in them, or ranked to begin with. */
export function RoleViewSwitch({ value }: { value: 'list' | 'groups' | 'activities' | 'start' }) {
  const { t } = useLingui();
  return (
    <nav className={classes.switch} aria-label={t`View`}>
      <Link
        to={paths.roles}
        activeOptions={{ exact: true }}
        aria-current={value === 'list' ? 'page' : undefined}
      >
        {t`List`}
      </Link>
      <Link to={paths.roleGroups} aria-current={value === 'groups' ? 'page' : undefined}>
        {t`Groups`}
      </Link>
      <Link to={paths.workActivities} aria-current={value === 'activities' ? 'page' : undefined}>
        {t`Activities`}
      </Link>
      <Link to={paths.roleStart} aria-current={value === 'start' ? 'page' : undefined}>
        {t`Where to start`}
      </Link>
    </nav>
  );
}
