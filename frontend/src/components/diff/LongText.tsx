import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import classes from './TextChange.module.css';

/** From so many characters on only the start is shown. */
const shown = 180;

/** A text of any length: the start of it, and the rest when asked for. */
export function LongText({ text }: { text: string }) {
  const [whole, setWhole] = useState(false);
  if (text.length <= shown + 20) return text;
  return (
    <>
      {whole ? text : `${text.slice(0, shown).trimEnd()}…`}
      <button type="button" className={classes.more} onClick={() => setWhole(!whole)}>
        {whole ? <Trans>Less</Trans> : <Trans>Whole text</Trans>}
      </button>
    </>
  );
}
