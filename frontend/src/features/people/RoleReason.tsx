import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Person } from './queries';
import classes from './RoleReason.module.css';

/** How somebody came by the role, or what would give them one. */
export function RoleReason({ person }: { person: Person }) {
  const { i18n } = useLingui();
  const reason = reasonOf(person);
  const { roleBeforeTitle: before, roleChangedAt: at } = person;
  return (
    <>
      {reason && <div className={classes.reason}>{reason}</div>}
      {before && at && (
        <div className={classes.reason}>
          <Trans>
            {before} until {i18n.date(at, { dateStyle: 'medium' })}
          </Trans>
        </div>
      )}
    </>
  );
}

function reasonOf({ roleId, title, origins }: Person): ReactNode {
  if (!roleId) {
    return title ? (
      <Trans>Nobody has said yet which role the title “{title}” is.</Trans>
    ) : (
      <Trans>Without a title no role can be worked out.</Trans>
    );
  }
  switch (origins.roleId) {
    case 'mapping':
      return <Trans>because of the title “{title}”</Trans>;
    case 'scim':
      return <Trans>as the HR system says</Trans>;
    case 'file':
      return <Trans>as a file said</Trans>;
    case 'api':
      return <Trans>as a script said</Trans>;
    case 'ui':
      return <Trans>chosen by hand</Trans>;
    default:
      return null;
  }
}
