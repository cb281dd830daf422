import { type Finding, findingKey, segments } from './findings';
import classes from './MarkedText.module.css';

interface MarkedTextProps {
  text: string;
  findings: Finding[];
  /** The key of the finding that is being looked at. */
  active?: string | null;
}

/** A statement with the words underlined that the linter remarks on. */
export function MarkedText({ text, findings, active }: MarkedTextProps) {
  const length = text.trim().length;
  const isWhole = ({ start, end }: Finding) => end - start >= length - 1;
  let at = 0;
  return segments(text, findings).map((segment) => {
    const key = at;
    at += segment.text.length;
    if (segment.findings.length === 0) return <span key={key}>{segment.text}</span>;
    return (
      <mark
        key={key}
        className={classes.mark}
        data-whole={segment.findings.every(isWhole) || undefined}
        data-active={segment.findings.some((one) => findingKey(one) === active) || undefined}
      >
        {segment.text}
      </mark>
    );
  });
}
