import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { Card, later, QueryState } from '../../components';
import { pagesOf } from '../../hooks';
import { type Skill, useVersions } from './queries';
import classes from './VersionCard.module.css';

const SkillChanges = later(() => import('./SkillChanges').then((module) => module.SkillChanges));
const VersionDialog = later(() => import('./VersionDialog').then((module) => module.VersionDialog));

/** What was published, when, by whom and why; each version opens to be compared. */
export function VersionCard({ skill }: { skill: Skill }) {
  const { t, i18n } = useLingui();
  const versions = useVersions(skill.id);
  const pages = pagesOf(versions);
  const [opened, open] = useState<number | null>(null);
  const published = skill.publishedVersion ?? 0;
  return (
    <Card title={t`Versions`}>
      {skill.unpublishedChanges && <DraftChanges skillId={skill.id} published={published} />}
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
            {pages.rows.map(({ number, note, publishedAt, publishedBy }) => (
              <li key={number} className={classes.version}>
                <button type="button" className={classes.open} onClick={() => open(number)}>
                  <Trans>Version {number}</Trans>
                </button>
                {note && <div>{note}</div>}
                <div className={classes.meta}>
                  {i18n.date(publishedAt, { dateStyle: 'medium', timeStyle: 'short' })},{' '}
                  {publishedBy}
                </div>
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
      {opened !== null && (
        <VersionDialog
          skillId={skill.id}
          number={opened}
          newest={published}
          hasDraft={skill.unpublishedChanges}
          onClose={() => open(null)}
        />
      )}
    </Card>
  );
}

/** What was saved since the last version, on demand. */
function DraftChanges({ skillId, published }: { skillId: string; published: number }) {
  return (
    <details className={classes.draft}>
      <summary>
        <Trans>Changed since version {published}</Trans>
      </summary>
      <SkillChanges skillId={skillId} from={published} to="draft" />
    </details>
  );
}
