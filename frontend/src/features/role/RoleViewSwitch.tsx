import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { paths } from '../../urls';
import classes from './RoleViewSwitch.module.css';

/** The roles as one list, or by group. */
export function RoleViewSwitch({ value }: { value: 'list' | 'groups' }) {
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
    </nav>
  );
}
