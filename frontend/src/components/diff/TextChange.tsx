import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { LongText } from './LongText';
import classes from './TextChange.module.css';
import { aroundChanges, type Stretch, wordDiff } from './wordDiff';

/** Texts of at least this length are compared word by word. */
const longText = 40;

interface TextChangeProps {
  /** Null stands for a text that is not there. */
  before: string | null | undefined;
  after: string | null | undefined;
}

/** What became of a text: word by word where both are long and alike, else the old one and the new one. */
export function TextChange({ before, after }: TextChangeProps) {
  const isLong = (before?.length ?? 0) >= longText && (after?.length ?? 0) >= longText;
  const stretches = isLong && before && after ? wordDiff(before, after) : null;
  return (
    <span className={classes.change}>
      {stretches ? <Woven stretches={stretches} /> : <Pair before={before} after={after} />}
    </span>
  );
}

function Pair({ before, after }: TextChangeProps) {
  return (
    <span className={classes.pair}>
      {before == null ? (
        <Nothing />
      ) : (
        <del>
          <LongText text={before} />
        </del>
      )}
      <span className={classes.arrow}>
        <span aria-hidden>→</span>
        <span className={classes.spoken}>
          <Trans>becomes</Trans>
        </span>
      </span>
      {after == null ? (
        <Nothing lost />
      ) : (
        <ins>
          <LongText text={after} />
        </ins>
      )}
    </span>
  );
}

function Nothing({ lost = false }: { lost?: boolean }) {
  return (
    <em className={lost ? classes.lost : classes.empty}>
      <Trans>empty</Trans>
    </em>
  );
}

/** Old and new words in one text; what stays the same is left out until asked for. */
function Woven({ stretches }: { stretches: Stretch[] }) {
  const [whole, setWhole] = useState(false);
  const short = aroundChanges(stretches);
  return (
    <span>
      {(whole ? stretches : (short ?? stretches)).map(({ kind, text }, index) => {
        const key = `${index}${kind}`;
        if (kind === 'old') return <del key={key}>{text}</del>;
        if (kind === 'new') return <ins key={key}>{text}</ins>;
        return <span key={key}>{text}</span>;
      })}
      {short && (
        <button type="button" className={classes.more} onClick={() => setWhole(!whole)}>
          {whole ? <Trans>Less</Trans> : <Trans>Whole text</Trans>}
        </button>
      )}
    </span>
  );
}
