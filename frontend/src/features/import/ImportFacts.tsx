import { useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import classes from './ImportFacts.module.css';
import type { Import } from './queries';
import { fileSize } from './size';
import { useArchivedWords } from './useArchivedWords';
import { delimiters, isKind, kinds } from './words';

/** Which file it was, how it was read, who imported it and when, in one line. */
export function ImportFacts({ run }: { run: Import }) {
  const { t, i18n } = useLingui();
  const { detected, options } = run;
  const words = useArchivedWords(run);
  const delimiter = detected?.delimiter;
  const sign = delimiter && delimiters[delimiter];
  const when = i18n.date(run.createdAt, { dateStyle: 'medium', timeStyle: 'short' });
  const applied = run.appliedAt && i18n.date(run.appliedAt, { timeStyle: 'short' });
  const hash = run.fileHash?.slice(0, 12);
  const facts = [
    isKind(run.kind) ? t(kinds[run.kind].label) : run.kind,
    run.source && t`source ${run.source}`,
    fileSize(i18n, run.fileSize),
    detected?.format.toUpperCase(),
    sign ? t(sign) : delimiter,
    detected?.encoding,
    detected?.sheet,
    options.onError === 'skip-rows' && t`bad rows are left out`,
    options.missing === 'archive' && words.option,
    options.blank === 'clear' && t`empty cells empty fields`,
    options.trimDecimal && t`“.0” is taken off ids`,
    t`by ${run.createdBy}, ${when}`,
    applied && t`applied by ${run.appliedBy ?? ''}, ${applied}`,
    hash && `SHA-256 ${hash}…`,
  ].filter(Boolean);
  return (
    <p className={classes.facts}>
      {facts.map((fact, index) => (
        <Fragment key={fact || index}>
          {index > 0 && <span aria-hidden> · </span>}
          <span>{fact}</span>
        </Fragment>
      ))}
    </p>
  );
}
