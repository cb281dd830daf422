import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Card, QueryState } from '../../components';
import { pagesOf } from '../../hooks';
import { paths, url } from '../../urls';
import { PersonState } from './PersonState';
import { type Person, useReports } from './queries';
import classes from './ReportsCard.module.css';

/** Who reports to somebody directly; nothing where nobody does. */
export function ReportsCard({ person }: { person: Person }) {
  if (person.reportCount === 0) return null;
  return <Reports personId={person.id} />;
}

function Reports({ personId }: { personId: string }) {
  const { t } = useLingui();
  const reports = useReports(personId);
  const pages = pagesOf(reports);
  return (
    <Card flush title={t`Reports`}>
      <QueryState query={reports}>
        {() => (
          <ul className={classes.list}>
            {pages.rows.map((report) => (
              <li key={report.id} className={classes.row}>
                <Link to={url(paths.person, { id: report.id })}>{report.name}</Link>
                <span className={classes.quiet}>{report.roleTitle ?? report.title}</span>
                <PersonState person={report} />
              </li>
            ))}
          </ul>
        )}
      </QueryState>
      {pages.hasMore && (
        <Button variant="subtle" m={8} loading={pages.isLoadingMore} onClick={pages.more}>
          <Trans>Show more</Trans>
        </Button>
      )}
    </Card>
  );
}
