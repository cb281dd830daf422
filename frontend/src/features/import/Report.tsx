import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Card, ProblemAlert } from '../../components';
import { useMayEdit } from '../../hooks';
import { paths } from '../../urls';
import { Effects } from './Effects';
import type { Import } from './queries';
import classes from './Report.module.css';
import { Results } from './Results';
import { hasList, listPath, nextKinds } from './recordPath';
import { isKind, kinds } from './words';

/** An import that is applied: what it did, where that is found, and what usually comes next. */
export function Report({ run }: { run: Import }) {
  const { t } = useLingui();
  const mayEdit = useMayEdit();
  const kind = isKind(run.kind) ? run.kind : undefined;
  const next = kind && nextKinds[kind];
  return (
    <>
      <div className={classes.card}>
        <Card>
          <div className={classes.report}>
            <IconCircleCheck size={28} stroke={1.6} aria-hidden className={classes.icon} />
            <div className={classes.words}>
              <Text fw={600} role="status">
                <Trans>{run.fileName} is applied</Trans>
              </Text>
              <Text c="dimmed">
                <Effects run={run} past />
              </Text>
            </div>
            <Group gap={8}>
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
              {mayEdit && kind === 'skill-targets' && (
                <Button component={Link} to={paths.plans}>
                  <Trans>Write the plans</Trans>
                </Button>
              )}
              {mayEdit && next && (
                <Button component={Link} to={paths.importNew} search={{ kind: next } as never}>
                  {t(kinds[next].bring)}
                </Button>
              )}
            </Group>
          </div>
        </Card>
      </div>
      {run.problem && <ProblemAlert problem={run.problem} />}
      <Results run={run} />
    </>
  );
}
