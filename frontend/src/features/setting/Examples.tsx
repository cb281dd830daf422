import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { paths, url } from '../../urls';
import classes from './Preview.module.css';
import type { Example } from './queries';

/** Where the records of a kind are shown. */
const pages: Record<string, string> = { priority: paths.priority, skill: paths.skill };

/** The records that rules would read differently, with the words marked. */
export function Examples({ examples }: { examples: Example[] }) {
  if (examples.length === 0) {
    return (
      <Text c="dimmed" size="sm">
        <Trans>None.</Trans>
      </Text>
    );
  }
  return (
    <ul className={classes.list}>
      {examples.map((example) => {
        const page = pages[example.kind];
        return (
          <li key={`${example.recordId}:${example.text}`} className={classes.example}>
            {page ? (
              <Link className={classes.text} to={url(page, { id: example.recordId })}>
                <Marked {...example} />
              </Link>
            ) : (
              <Marked {...example} />
            )}
            {[...new Set(example.findings.map(({ reason }) => reason))].map((reason) => (
              <span key={reason} className={classes.reason}>
                {reason}
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

/** A text with the words of its findings marked; where two lie on each other the first counts. */
function Marked({ text, findings }: Pick<Example, 'text' | 'findings'>) {
  const parts: { from: number; to: number; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of [...findings].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push({ from: at, to: start, marked: false }, { from: start, to: end, marked: true });
    at = end;
  }
  parts.push({ from: at, to: text.length, marked: false });
  return parts.map(({ from, to, marked }) =>
    marked ? (
      <mark key={from} className={classes.mark}>
        {text.slice(from, to)}
      </mark>
    ) : (
      <span key={`${from}-`}>{text.slice(from, to)}</span>
    ),
  );
}
