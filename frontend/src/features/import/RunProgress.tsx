import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Progress } from '@mantine/core';
import type { Import } from './queries';
import classes from './RunProgress.module.css';

/** How far the server is: a bar, rows, rows per second and the time that is left. */
export function RunProgress({ run }: { run: Import }) {
  const { t, i18n } = useLingui();
  const { phase, done, total, rowsPerSecond } = run.progress;
  const what =
    run.status === 'undoing'
      ? t`Taking the import back`
      : phase === 'restoring'
        ? t`Putting back what was written`
        : phase === 'applying'
          ? t`Writing the changes`
          : phase === 'indexing'
            ? t`Search learns the new words`
            : t`Reading and checking the rows`;
  const known = total != null && total > 0;
  const seconds = known && rowsPerSecond ? Math.ceil((total - done) / rowsPerSecond) : null;
  const doneWords = i18n.number(done);
  const totalWords = i18n.number(total ?? 0);
  const rate = i18n.number(rowsPerSecond ?? 0, { maximumFractionDigits: 0 });

  return (
    <div className={classes.progress}>
      <div className={classes.head}>
        <span className={classes.what} role="status">
          {what}
        </span>
        <span className={classes.figures}>
          {known ? (
            <Trans>
              {doneWords} of {totalWords} rows
            </Trans>
          ) : (
            <Plural value={done} one="# row" other="# rows" />
          )}
          {rowsPerSecond ? <Trans> · {rate} rows per second</Trans> : null}
          {seconds ? (
            <>
              {' · '}
              {seconds > 99 ? (
                <Plural
                  value={Math.round(seconds / 60)}
                  one="about # minute left"
                  other="about # minutes left"
                />
              ) : (
                <Plural value={seconds} one="about # second left" other="about # seconds left" />
              )}
            </>
          ) : null}
        </span>
      </div>
      <Progress.Root size={8}>
        <Progress.Section
          value={known ? (100 * done) / total : 100}
          striped={!known}
          animated={!known}
          color={phase === 'restoring' ? 'red.8' : undefined}
          aria-label={what}
        />
      </Progress.Root>
    </div>
  );
}
