import { useLingui } from '@lingui/react/macro';
import { useOrganisationName } from '../../hooks';
import { features } from '../features';
import classes from './LeftNav.module.css';
import { NavEntry } from './NavEntry';
import { Preferences } from './Preferences';
import { SearchButton } from './SearchButton';
import { UserMenu } from './UserMenu';

/** The parts of the program in the order of the work, then who is signed in. */
export function LeftNav({ onSearch }: { onSearch: () => void }) {
  const { t } = useLingui();
  const organisation = useOrganisationName();
  return (
    <div className={classes.column}>
      <span className={classes.brand}>
        Upskill
        {organisation && <span className={classes.organisation}>{organisation}</span>}
      </span>
      <SearchButton onClick={onSearch} />
      <nav aria-label={t`Main`} className={classes.entries}>
        {features.map(({ nav }) => nav && <NavEntry key={nav.path} entry={nav} />)}
      </nav>
      <div className={classes.foot}>
        <UserMenu withName />
        <Preferences />
      </div>
    </div>
  );
}
