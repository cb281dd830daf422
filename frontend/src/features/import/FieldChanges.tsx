import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import classes from './FieldChanges.module.css';
import { LongText } from './LongText';
import type { Change } from './queries';
import { aroundChanges, type Stretch, wordDiff } from './wordDiff';
import { fields as words } from './words';

type FieldChange = Change['fields'][number];

/** Texts of at least this length are compared word by word. */
const longText = 40;

/** What an import does to one record, field by field. */
export function FieldChanges({ change }: { change: Change }) {
  const { t } = useLingui();
  const isNew = change.action === 'created';
  // Both stand in the record's own cell already.
  const shown = change.fields.filter(
    ({ field, after }) => !isNew || (after !== change.label && field !== 'externalId'),
  );
  return (
    <dl className={classes.fields}>
      {shown.map((field) => {
        const word = words[field.field];
        return (
          <div key={field.field} className={classes.field}>
            <dt>{word ? t(word.label) : field.field}</dt>
            <dd>
              {isNew ? <LongText text={field.after ?? ''} /> : <BeforeAfter change={field} />}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function BeforeAfter({ change: { before, after } }: { change: FieldChange }) {
  const isLong = (before?.length ?? 0) >= longText && (after?.length ?? 0) >= longText;
  const stretches = isLong && before && after ? wordDiff(before, after) : null;
  if (stretches) return <Woven stretches={stretches} />;
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
