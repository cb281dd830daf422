import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Card, PropertyRow, Tag } from '../../components';
import { paths, url } from '../../urls';
import classes from './PersonPlace.module.css';
import { type Person, useReportingLine, useTeamsBesides } from './queries';
import { RoleReason } from './RoleReason';

/** Where somebody stands in the organisation: role, team, the line up to the top, and who reports to them. */
export function PersonPlace({ person }: { person: Person }) {
  const { t } = useLingui();
  const { id, roleId, roleTitle, teamId, teamName, reportCount } = person;
  return (
    <Card
      title={t`In the organisation`}
      actions={
        <Link className={classes.quiet} to={paths.peopleTree} search={{ person: id } as never}>
          <Trans>Show in the tree</Trans>
        </Link>
      }
    >
      <PropertyRow label={t`Role`}>
        {roleId ? (
          <Link to={url(paths.role, { id: roleId })}>{roleTitle}</Link>
        ) : (
          <Tag tone="warn">{t`No role`}</Tag>
        )}
        <RoleReason person={person} />
      </PropertyRow>
      <PropertyRow label={t`Team`}>
        {teamId ? (
          <Link to={url(paths.team, { id: teamId })}>{teamName}</Link>
        ) : (
          <span className={classes.none}>{t`No team`}</span>
        )}
      </PropertyRow>
      <OtherTeams personId={id} />
      <PropertyRow label={t`Reports to`}>
        <ReportingLine person={person} />
      </PropertyRow>
      <PropertyRow label={t`Reports`}>
        {reportCount > 0 ? (
          <Link to={paths.people} search={{ managerId: id } as never}>
            <Plural value={reportCount} one="# person" other="# people" />
          </Link>
        ) : (
          <span className={classes.none}>{t`Nobody`}</span>
        )}
      </PropertyRow>
    </Card>
  );
}

/** The manager, and those above in smaller type. */
function ReportingLine({ person }: { person: Person }) {
  const { t } = useLingui();
  const line = useReportingLine(person.managerId ? person.id : undefined).data ?? [];
  if (!person.managerId) return <span className={classes.none}>{t`Nobody`}</span>;
  const above = line.slice(0, -1);
  return (
    <>
      <Link to={url(paths.person, { id: person.managerId })}>{person.managerName}</Link>
      {above.length > 0 && (
        <ol className={classes.line} aria-label={t`Further up`}>
          {above.reverse().map(({ id, name }) => (
            <li key={id}>
              <Link to={url(paths.person, { id })}>{name}</Link>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function OtherTeams({ personId }: { personId: string }) {
  const { t } = useLingui();
  const teams = useTeamsBesides(personId).data ?? [];
  if (teams.length === 0) return null;
  return (
    <PropertyRow label={t`Also in`}>
      <ul className={classes.teams}>
        {teams.map(({ id, name }) => (
          <li key={id}>
            <Link to={url(paths.team, { id })}>{name}</Link>
          </li>
        ))}
      </ul>
    </PropertyRow>
  );
}
