import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMayEdit } from '../../hooks';
import { paths } from '../../urls';
import classes from './MissingList.module.css';
import type { Step } from './steps';

/** With fewer skills than this somebody is still looking for a beginning. */
const few = 6;

/** The way to the delivered skills, while there are few of one's own. */
export function StarterHint({ steps }: { steps: Step[] }) {
  const mayEdit = useMayEdit();
  const skills = steps.find(({ step }) => step === 'skills')?.summary.total;
  if (skills === undefined || skills >= few || !mayEdit) return null;
  return (
    <p className={classes.hint}>
      <Plural
        value={skills}
        _0="There are no skills yet."
        one="There is only one skill yet."
        other="There are only # skills yet."
      />{' '}
      <Link to={paths.starterLibrary}>
        <Trans>Look at delivered skills</Trans>
      </Link>
    </p>
  );
}
