import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Card, Tag } from '../../components';
import { useMayEdit } from '../../hooks';
import classes from './MissingList.module.css';
import { type Missing, missingFrom, placeOf, type Step } from './steps';
import { useMissingWords } from './useMissingWords';

/** What the program still lacks, as links to the very records where it is put right. */
export function MissingList({ steps }: { steps: Step[] }) {
  const { t } = useLingui();
  const missing = missingFrom(steps);
  const all = steps.reduce((sum, step) => sum + step.missingCount, 0);
  return (
    <Card title={t`What is missing, most useful first`}>
      {missing.length === 0 ? (
        <p className={classes.done}>
          <Trans>Nothing is missing: every step is ready.</Trans>
        </p>
      ) : (
        <ul className={classes.list}>
          {missing.map((thing) => (
            <MissingItem key={thing.code + thing.recordId} thing={thing} />
          ))}
        </ul>
      )}
      {all > missing.length && (
        <p className={classes.more}>
          <Plural
            value={all - missing.length}
            one="One more follows when these are done."
            other="# more follow when these are done."
          />
        </p>
      )}
    </Card>
  );
}

function MissingItem({ thing }: { thing: Missing }) {
  const { t } = useLingui();
  const words = useMissingWords()(thing);
  const mayEdit = useMayEdit();
  const action = mayEdit ? words.action : t`Look at it`;
  return (
    <li className={classes.item}>
      <Tag tone={words.tone}>{words.tag}</Tag>
      <span className={classes.label}>{thing.label}</span>
      <span className={classes.says}>
        {words.says} <Link {...placeOf(thing, mayEdit)}>{action}</Link>
      </span>
    </li>
  );
}
