import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../components';
import { useMayEdit } from '../../hooks';
import { paths } from '../../urls';

/** Nothing fits the filters. */
export function NoMatch() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`No skill matches`}>{t`Try fewer filters or other words.`}</EmptyState>
  );
}

/** Nobody has written a skill yet. */
export function NoSkillsYet() {
  const { t } = useLingui();
  const mayEdit = useMayEdit();
  return (
    <EmptyState
      title={t`No skills yet`}
      action={
        mayEdit && (
          <Group justify="center" gap="sm">
            <Button component={Link} to={paths.starterLibrary}>
              <Trans>Begin with the starter library</Trans>
            </Button>
            <Button component={Link} to={paths.skillNew} variant="default">
              <Trans>Write the first skill</Trans>
            </Button>
          </Group>
        )
      }
    >
      <Trans>
        A skill says in one sentence what a person does with AI that a colleague could see: “Checks
        figures in AI-drafted reports against the ledger before sending them”. While you write, the
        linter tells what nobody could observe.
      </Trans>
    </EmptyState>
  );
}
