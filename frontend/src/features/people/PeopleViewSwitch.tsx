import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { paths } from '../../urls';
import classes from './PeopleViewSwitch.module.css';

type View = 'list' | 'tree' | 'teams' | 'titles';

/** The people as one list, by reporting line, by team, or by title. */
export function PeopleViewSwitch({ value }: { value: View }) {
  const { t } = useLingui();
  const views: [View, string, string][] = [
    ['list', paths.people, t`List`],
    ['tree', paths.peopleTree, t`Organisation`],
    ['teams', paths.teams, t`Teams`],
    ['titles', paths.titleMappings, t`Titles`],
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
