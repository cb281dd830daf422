import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Card, QueryState } from '../../components';
import { paths } from '../../urls';
import { Actor } from './Actor';
import { Deed } from './Deed';
import { useLatest, useMaySeeAudit } from './queries';
import classes from './RecordChanges.module.css';

/** The latest changes of a record and its parts, on the record's page once asked for, for those who read the audit. */
export default function RecordChanges({ recordId }: { recordId: string }) {
  const { t, i18n } = useLingui();
  const shown = useMaySeeAudit();
  const [opened, setOpened] = useState(false);
  const latest = useLatest(recordId, shown && opened);
  if (!shown) return null;
  if (!opened) {
    return (
      <Card
        title={t`Changes`}
        actions={
          <Button variant="subtle" size="compact-sm" onClick={() => setOpened(true)}>
            <Trans>Show changes</Trans>
          </Button>
        }
      >
        <p className={classes.none}>{t`Who changed it, when, and what it said before.`}</p>
      </Card>
    );
  }
  return (
    <Card
      title={t`Changes`}
      actions={
        <Link to={`${paths.audit}?recordId=${recordId}`} className={classes.all}>
          <Trans>All changes</Trans>
        </Link>
      }
    >
      <QueryState
        query={latest}
        isEmpty={(data) => data.items.length === 0}
        empty={<p className={classes.none}>{t`Nobody has changed it since it came.`}</p>}
      >
        {(data) => (
          <ol className={classes.changes}>
            {data.items.map((entry) => (
              <li key={entry.id}>
                <span>
                  <Actor actor={entry.actor} /> <Deed entry={entry} />
                </span>
                <Link to={`${paths.audit}?recordId=${recordId}&entry=${entry.id}`}>
                  <time dateTime={entry.happenedAt}>
                    {i18n.date(entry.happenedAt, { dateStyle: 'medium', timeStyle: 'short' })}
                  </time>
                </Link>
              </li>
            ))}
          </ol>
        )}
      </QueryState>
    </Card>
  );
}
