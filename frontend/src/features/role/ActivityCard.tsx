import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Card, EmptyState, later, QueryState } from '../../components';
import { pagesOf, readDraft, useMayEdit } from '../../hooks';
import classes from './ActivityCard.module.css';
import { ActivityRow } from './ActivityRow';
import { ArchivedActivities } from './ArchivedActivities';
import { useActivities } from './queries';

const ActivityEditor = later(() =>
  import('./ActivityEditor').then((module) => module.ActivityEditor),
);

/** The tasks of a role: read, added, changed and deleted where they stand. */
export function ActivityCard({ roleId }: { roleId: string }) {
  const { t, i18n } = useLingui();
  const mayEdit = useMayEdit();
  const activities = useActivities(roleId);
  const [adding, setAdding] = useState(() => readDraft(`activity:new:${roleId}`) !== null);
  const pages = pagesOf(activities);

  const add = mayEdit && (
    <Button
      size="compact-sm"
      variant="subtle"
      leftSection={<IconPlus size={14} />}
      onClick={() => setAdding(true)}
    >
      <Trans>Add an activity</Trans>
    </Button>
  );
  return (
    <Card title={t`Work activities`} actions={!adding && add} flush>
      {adding && (
        <div className={classes.adding}>
          <ActivityEditor roleId={roleId} onDone={() => setAdding(false)} />
        </div>
      )}
      <QueryState
        query={activities}
        isEmpty={(data) => data.pages[0]?.items.length === 0}
        empty={!adding && <NoActivities />}
      >
        {() => (
          <ul className={classes.list} aria-label={t`Work activities`}>
            {pages.rows.map((activity) => (
              <ActivityRow key={activity.id} activity={activity} mayEdit={mayEdit} />
            ))}
          </ul>
        )}
      </QueryState>
      <ArchivedActivities roleId={roleId} mayEdit={mayEdit} />
      {pages.hasMore && (
        <div className={classes.more}>
          <Button size="compact-sm" variant="subtle" onClick={pages.more}>
            <Trans>
              Load more ({i18n.number(pages.rows.length)} of {i18n.number(pages.total)})
            </Trans>
          </Button>
        </div>
      )}
    </Card>
  );
}

function NoActivities() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`No work activities yet`}>
      <Trans>
        Write down what people in this role do. Plans name these activities, and three of them with
        an AI exposure give the role its relevance.
      </Trans>
    </EmptyState>
  );
}
