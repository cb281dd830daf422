import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Card, EmptyState } from '../../components';
import { useMayEdit } from '../../hooks';
import { paths } from '../../urls';

/** What somebody sees who has just installed Upskill. */
export function FirstSteps() {
  const { t } = useLingui();
  const mayEdit = useMayEdit();
  return (
    <Card>
      <EmptyState
        title={t`Start with the roles`}
        action={
          mayEdit && (
            <Group justify="center" gap="sm">
              <Button component={Link} to={paths.importNew}>
                <Trans>Import a role catalog</Trans>
              </Button>
              <Button component={Link} to={paths.roleNew} variant="default">
                <Trans>Describe a role by hand</Trans>
              </Button>
              <Button component={Link} to={paths.starterLibrary} variant="default">
                <Trans>Look at delivered skills</Trans>
              </Button>
            </Group>
          )
        }
      >
        <Trans>
          Choose the roles that AI changes most, say what people in them do when they use AI well,
          and put it on one page: a plan that is practised in real work.
        </Trans>
      </EmptyState>
    </Card>
  );
}
