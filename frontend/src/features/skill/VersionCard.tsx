import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { Card, QueryState } from '../../components';
import { pagesOf } from '../../hooks';
import { type Skill, useVersions } from './queries';
import classes from './VersionCard.module.css';

/** What was published, when and by whom. */
export function VersionCard({ skill }: { skill: Skill }) {
  const { t, i18n } = useLingui();
  const versions = useVersions(skill.id);
  const pages = pagesOf(versions);
  return (
    <Card title={t`Versions`}>
      <QueryState
        query={versions}
        isEmpty={(data) => data.pages[0]?.items.length === 0}
        empty={
          <Text size="sm" c="dimmed">
            <Trans>
              Not published yet. Publishing fixes the wording as a version that plans can name.
            </Trans>
          </Text>
        }
      >
        {() => (
          <ul className={classes.list}>
            {pages.rows.map((version) => (
              <li key={version.number} className={classes.version}>
                <b>
                  <Trans>Version {version.number}</Trans>
                </b>
                {version.note && <span> · {version.note}</span>}
                <div className={classes.meta}>
                  {i18n.date(version.publishedAt, { dateStyle: 'medium', timeStyle: 'short' })},{' '}
                  {version.publishedBy}
                </div>
                {version.statement !== skill.statement && (
                  <div className={classes.wording}>
                    <Trans>“{version.statement}”</Trans>
                  </div>
                )}
              </li>
            ))}
          </ul>
        )}
      </QueryState>
      {pages.hasMore && (
        <Button size="compact-sm" variant="subtle" onClick={pages.more}>
          <Trans>Older versions</Trans>
        </Button>
      )}
    </Card>
  );
}
