import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Card, ProblemAlert } from '../../components';
import { useMayEdit } from '../../hooks';
import { paths } from '../../urls';
import { Effects } from './Effects';
import type { Import } from './queries';
import classes from './Report.module.css';
import { Results } from './Results';
import { RunProgress } from './RunProgress';
import { hasList, listPath, nextKinds } from './recordPath';
import { UndoImport } from './UndoImport';
import { isKind, kinds } from './words';

/** An import that is applied, or was until somebody took it back: what it did, where that is found, and what usually comes next. */
export function Report({ run }: { run: Import }) {
  const { t, i18n } = useLingui();
  const mayEdit = useMayEdit();
  const kind = isKind(run.kind) ? run.kind : undefined;
  const next = kind && nextKinds[kind];
  const undone = run.status === 'undone';
  const when = i18n.date(run.finishedAt ?? run.createdAt, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <>
      <div className={classes.card}>
        <Card>
          <div className={classes.report}>
            {undone ? (
              <IconArrowBackUp size={28} stroke={1.6} aria-hidden />
            ) : (
              <IconCircleCheck size={28} stroke={1.6} aria-hidden className={classes.icon} />
            )}
            <div className={classes.words}>
              <Text fw={600} role="status">
                {undone ? (
                  <Trans>{run.fileName} is undone</Trans>
                ) : (
                  <Trans>{run.fileName} is applied</Trans>
                )}
              </Text>
              <Text c="dimmed">
                {undone ? (
                  <Trans>
                    {run.undoneBy} took it back on {when}. Below is what it had done.
                  </Trans>
                ) : (
                  <Effects run={run} past />
                )}
              </Text>
            </div>
            <Group gap={8}>
              {mayEdit && !undone && <UndoImport run={run} />}
              {kind && (
                <Button
                  variant="default"
                  component={Link}
                  to={listPath(kind)}
                  search={(hasList(kind) ? { source: run.source } : {}) as never}
                >
                  {t(kinds[kind].open)}
                </Button>
              )}
              {mayEdit && !undone && kind === 'skill-targets' && (
                <Button component={Link} to={paths.plans}>
                  <Trans>Write the plans</Trans>
                </Button>
              )}
              {mayEdit && !undone && next && (
                <Button component={Link} to={paths.importNew} search={{ kind: next } as never}>
                  {t(kinds[next].bring)}
                </Button>
              )}
            </Group>
          </div>
        </Card>
      </div>
      {run.progress.phase === 'indexing' && (
        <Card>
          <RunProgress run={run} />
        </Card>
      )}
      {run.problem && <ProblemAlert problem={run.problem} />}
      <Results run={run} />
    </>
  );
}
