import { useLingui } from '@lingui/react/macro';
import { Input } from '@mantine/core';
import type { ReactNode, RefObject } from 'react';
import { MarkedText } from './MarkedText';
import type { Finding } from './queries';
import classes from './StatementField.module.css';

interface StatementFieldProps {
  value: string;
  onChange: (statement: string) => void;
  findings: Finding[];
  active: string | null;
  area: RefObject<HTMLTextAreaElement | null>;
  /** The id of the list of findings, which says in words what the marks show. */
  describedBy: string;
  error?: ReactNode;
  readOnly?: boolean;
}

const id = 'skill-statement';

/** The statement, with the words the linter remarks on underlined where they stand. */
export function StatementField(props: StatementFieldProps) {
  const { value, onChange, findings, active, area, describedBy, error, readOnly } = props;
  const { t } = useLingui();
  return (
    <Input.Wrapper
      id={id}
      label={t`Statement`}
      description={t`One thing a person does that a colleague could see`}
      withAsterisk
      error={error}
    >
      <div className={classes.field} data-error={Boolean(error) || undefined}>
        <div className={classes.paper} aria-hidden>
          <MarkedText text={value} findings={findings} active={active} />
          {/* Gives an empty last line its height. */}
          {'\u200b'}
        </div>
        <textarea
          id={id}
          ref={area}
          className={classes.words}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          placeholder={t`For example: Checks figures in AI-drafted reports against the ledger before sending them`}
          aria-describedby={describedBy}
          aria-invalid={Boolean(error) || undefined}
          required
          readOnly={readOnly}
          spellCheck
        />
      </div>
    </Input.Wrapper>
  );
}
