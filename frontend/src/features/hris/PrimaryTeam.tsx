import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Card, QueryState } from '../../components';
import { paths, url } from '../../urls';
import { Conflicts } from './Conflicts';
import { usePrimaryTeamRule } from './queries';

/** Which groups name the team of a person, and for whom two do. */
export function PrimaryTeam() {
  const { t } = useLingui();
  const rule = usePrimaryTeamRule();
  return (
    <Card
      title={t`Teams out of groups`}
      actions={
        <Link to={url(paths.setting, { name: 'primary-team' })}>{t`Choose the groups`}</Link>
      }
    >
      <QueryState query={rule}>
        {({ match, pattern }) => (
          <>
            <Text size="sm" maw="46rem">
              {!pattern && (
                <Trans>
                  No group names a team yet. Groups arrive with their members, but nobody gets a
                  team by them until you choose which ones do.
                </Trans>
              )}
              {pattern && match === 'prefix' && (
                <Trans>
                  A group whose name begins with <code>{pattern}</code> is the team of its members.
                </Trans>
              )}
              {pattern && match === 'regular-expression' && (
                <Trans>
                  A group whose name matches <code>{pattern}</code> is the team of its members.
                </Trans>
              )}
            </Text>
            {pattern && <Conflicts />}
          </>
        )}
      </QueryState>
    </Card>
  );
}
