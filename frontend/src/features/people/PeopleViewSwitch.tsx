import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { paths } from '../../urls';
import classes from './PeopleViewSwitch.module.css';

type View = 'list' | 'tree' | 'teams';

/** The people as one list, by reporting line, or by team. */
export function PeopleViewSwitch({ value }: { value: View }) {
  const { t } = useLingui();
  const views: [View, string, string][] = [
    ['list', paths.people, t`List`],
    ['tree', paths.peopleTree, t`Organisation`],
    ['teams', paths.teams, t`Teams`],
  ];
  return (
    <nav className={classes.switch} aria-label={t`View`}>
      {views.map(([view, to, label]) => (
        <Link
          key={view}
          to={to}
          activeOptions={{ exact: true }}
          aria-current={value === view ? 'page' : undefined}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
