import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import classes from './CountsLine.module.css';
import { type Import, isRunning } from './queries';
import { useArchivedWords } from './useArchivedWords';

/** What an import does, in one line of a list; what it does not do is left out. */
export function CountsLine({ run }: { run: Import }) {
  const { i18n } = useLingui();
  const words = useArchivedWords(run);
  const { created, changed, archived, unchanged, invalid, flagged } = run.counts;
  const shown = (count: number) => i18n.number(count);
  if (isRunning(run.status)) {
    const done = shown(run.progress.done);
    return (
      <span className={classes.line}>
        <Trans>{done} rows so far</Trans>
      </span>
    );
  }
  const parts: [number, string, ReactNode][] = [
    [created, 'ok', <Trans key="created">{shown(created)} created</Trans>],
    [changed, 'accent', <Trans key="changed">{shown(changed)} changed</Trans>],
    [archived, 'bad', words.inShort],
    [unchanged, 'neutral', <Trans key="unchanged">{shown(unchanged)} unchanged</Trans>],
    [invalid, 'bad', <Trans key="invalid">{shown(invalid)} with errors</Trans>],
    [flagged, 'warn', <Trans key="flagged">{shown(flagged)} with findings</Trans>],
  ];
  return (
    <span className={classes.line}>
      {parts
        .filter(([count]) => count > 0)
        .map(([, tone, does], index) => (
          <span key={tone + String(index)}>
            {index > 0 && ' · '}
            <span data-tone={tone}>{does}</span>
          </span>
        ))}
    </span>
  );
}
