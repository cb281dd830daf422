import { Plural } from '@lingui/react/macro';
import { Touched } from './Touched';
import classes from './Touched.module.css';
import { type Effect, type UsedRecord, type Uses, useUses } from './uses';

/** Says under words that are being changed where the new ones will show, and what stays as it is. */
export function Reworded({ of }: { of: UsedRecord }) {
  const uses = onlySaying(useUses(of, 'edit', true).data);
  const follow = uses ? counted(uses, 'follows') : 0;
  const stay = uses ? counted(uses, 'unchanged') : 0;
  if (!uses || follow + stay === 0) return null;
  return (
    <details className={classes.note}>
      <summary>
        {follow > 0 && (
          <Plural
            value={follow}
            one="# record will show the new words."
            other="# records will show the new words."
          />
        )}{' '}
        {stay > 0 && (
          <Plural
            value={stay}
            one="# stays word for word as it is."
            other="# stay word for word as they are."
          />
        )}
      </summary>
      <Touched uses={uses} />
    </details>
  );
}

/** What shows the words as its own; what belongs to the record shows them anyhow. */
const saying = ['plan', 'priority'];

const onlySaying = (uses?: Uses): Uses | undefined =>
  uses && {
    items: uses.items.filter(({ kind }) => saying.includes(kind)),
    counts: uses.counts.filter(({ kind }) => saying.includes(kind)),
  };

const counted = ({ counts }: Uses, wanted: Effect) =>
  counts.filter(({ effect }) => effect === wanted).reduce((sum, { count }) => sum + count, 0);
