import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Card, QueryState, Tag } from '../../components';
import { pagesOf } from '../../hooks';
import { paths, url } from '../../urls';
import type { Plan } from './planRows';
import { type PlanSummary, usePlanVersions } from './queries';
import classes from './VersionsCard.module.css';
import { statuses, statusTones } from './words';

/** The versions of a plan, each with the way to it and to what it changed. */
export function VersionsCard({ plan }: { plan: Plan }) {
  const { t } = useLingui();
  const versions = usePlanVersions(plan.id);
  const pages = pagesOf(versions);
  return (
    <Card title={t`Versions`}>
      <QueryState query={versions}>
        {() => (
          <ul className={classes.list}>
            {pages.rows.map((version, index) => (
              <Version
                key={version.id}
                version={version}
                former={pages.rows[index + 1]}
                shown={version.id === plan.id}
              />
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

interface VersionProps {
  version: PlanSummary;
  former?: PlanSummary;
  /** Whether it is the one on the page. */
  shown: boolean;
}

function Version({ version, former, shown }: VersionProps) {
  const { t, i18n } = useLingui();
  const { number } = version;
  return (
    <li className={classes.version} aria-current={shown ? 'true' : undefined}>
      {shown ? (
        <strong>
          <Trans>Version {number}</Trans>
        </strong>
      ) : (
        <Link to={url(paths.plan, { id: version.id })}>
          <Trans>Version {number}</Trans>
        </Link>
      )}
      <Tag tone={statusTones[version.status]}>{t(statuses[version.status])}</Tag>
      <time dateTime={version.updatedAt} className={classes.time}>
        {i18n.date(version.updatedAt, { dateStyle: 'medium' })}
      </time>
      {former && (
        <Link
          className={classes.changes}
          to={url(paths.planChanges, { id: version.id })}
          search={{ from: former.id } as never}
          aria-label={t`What version ${number} changed`}
        >
          <Trans>What changed</Trans>
        </Link>
      )}
    </li>
  );
}
