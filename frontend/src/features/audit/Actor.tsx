import { useLingui } from '@lingui/react/macro';
import classes from './Deed.module.css';
import type { Entry } from './queries';

/** Who did it, by name as long as the person is not erased. */
export function Actor({ actor }: { actor: Entry['actor'] }) {
  const { t } = useLingui();
  if (actor.erased) return <span className={classes.erased}>{t`Erased person`}</span>;
  return <>{actor.name ?? t`Upskill itself`}</>;
}
