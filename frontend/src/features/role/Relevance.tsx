import { Trans, useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import type { Schema } from '../../api';
import { Popup } from '../../components';
import classes from './Relevance.module.css';
import { RelevanceFormula } from './RelevanceFormula';

/** A role's relevance score as a number and a bar; a press shows how it came about. */
export function Relevance({ value }: { value: Schema<'Relevance'> }) {
  const { t, i18n } = useLingui();
  const score = value.score == null ? null : i18n.number(value.score, { maximumFractionDigits: 0 });
  return (
    <Popup
      width={340}
      position="bottom-end"
      target={
        <UnstyledButton
          className={classes.score}
          aria-label={score == null ? t`No relevance yet: why?` : t`Relevance ${score}: how?`}
        >
          {score == null ? (
            <span className={classes.none}>
              <Trans>not yet</Trans>
            </span>
          ) : (
            <>
              <span className={classes.number}>{score}</span>
              <span className={classes.track} aria-hidden>
                <span className={classes.bar} style={{ width: `${value.score}%` }} />
              </span>
            </>
          )}
        </UnstyledButton>
      }
    >
      <RelevanceFormula value={value} />
    </Popup>
  );
}
