import { Input } from '@mantine/core';
import type { ReactNode, RefObject } from 'react';
import type { Finding } from './findings';
import classes from './MarkedField.module.css';
import { MarkedText } from './MarkedText';

/** What a text field whose words are read by rules needs to be told. */
export interface MarkedFieldProps {
  id: string;
  label: string;
  description?: string;
  placeholder?: string;
  required?: boolean;
  /** As quiet as any other field, where it is not the one that the page is about. */
  plain?: boolean;
  value: string;
  onChange: (text: string) => void;
  maxLength?: number;
  error?: ReactNode;
  readOnly?: boolean;
}

interface MarkProps extends MarkedFieldProps {
  findings: Finding[];
  active: string | null;
  area: RefObject<HTMLTextAreaElement | null>;
  /** The id of the list of findings, which says in words what the marks show. */
  describedBy: string;
}

/** A text, with the words that were remarked on underlined where they stand. */
export function MarkedField(props: MarkProps) {
  const { id, label, description, placeholder, required, plain, value, onChange, maxLength } =
    props;
  const { findings, active, area, describedBy, error, readOnly } = props;
  return (
    <Input.Wrapper
      id={id}
      label={label}
      description={description}
      withAsterisk={required}
      error={error}
    >
      <div
        className={classes.field}
        data-error={Boolean(error) || undefined}
        data-plain={plain || undefined}
      >
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
          placeholder={placeholder}
          maxLength={maxLength}
          aria-describedby={describedBy}
          aria-invalid={Boolean(error) || undefined}
          required={required}
          readOnly={readOnly}
          rows={1}
          spellCheck
        />
      </div>
    </Input.Wrapper>
  );
}
