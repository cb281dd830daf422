import { Plural } from '@lingui/react/macro';
import classes from './Effects.module.css';
import type { Import } from './queries';
import { useArchivedWords } from './useArchivedWords';

interface EffectsProps {
  run: Import;
  /** It has happened, instead of being about to. */
  past?: boolean;
}

/** What an import does, in words. */
export function Effects({ run, past = false }: EffectsProps) {
  const { created, changed, archived, unchanged, invalid, flagged } = run.counts;
  const words = useArchivedWords(run);
  const lines = [
    created > 0 &&
      (past ? (
        <Plural value={created} one="# record was created." other="# records were created." />
      ) : (
        <Plural
          value={created}
          one="# record will be created."
          other="# records will be created."
        />
      )),
    changed > 0 &&
      (past ? (
        <Plural value={changed} one="# was changed." other="# were changed." />
      ) : (
        <Plural value={changed} one="# will be changed." other="# will be changed." />
      )),
    archived > 0 && (
      <strong className={classes.destructive}>{past ? words.happened : words.happens}</strong>
    ),
    unchanged > 0 && (
      <Plural
        value={unchanged}
        one="# is in the catalog as it stands in the file."
        other="# are in the catalog as they stand in the file."
      />
    ),
    flagged > 0 && (
      <Plural
        value={flagged}
        one="# has a finding on its wording and comes in as a draft."
        other="# have findings on their wording and come in as drafts."
      />
    ),
    invalid > 0 && (
      <strong className={classes.leftOut}>
        {past ? (
          <Plural
            value={invalid}
            one="# row with errors was left out."
            other="# rows with errors were left out."
          />
        ) : (
          <Plural
            value={invalid}
            one="# row with errors will be left out."
            other="# rows with errors will be left out."
          />
        )}
      </strong>
    ),
  ].filter(Boolean);
  return (
    <span>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences without a state of their own
        <span key={index}>{line} </span>
      ))}
    </span>
  );
}
