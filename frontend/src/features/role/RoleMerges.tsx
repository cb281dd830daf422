import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Card } from '../../components';
import { paths, url } from '../../urls';
import { type RoleMerge, useRoleMerges } from './queries';
import classes from './RoleMerges.module.css';

/** Which roles were merged with this one, by whom and when; nothing where there were none. */
export function RoleMerges({ roleId }: { roleId: string }) {
  const { t } = useLingui();
  const merges = useRoleMerges(roleId).data ?? [];
  if (merges.length === 0) return null;
  return (
    <Card title={t`Merges`}>
      <ul className={classes.list}>
        {merges.map((merge) => (
          <Merge key={merge.id} merge={merge} roleId={roleId} />
        ))}
      </ul>
    </Card>
  );
}

function Merge({ merge, roleId }: { merge: RoleMerge; roleId: string }) {
  const { i18n } = useLingui();
  const day = (at: string) => i18n.date(at, { dateStyle: 'medium' });
  const merged = <Link to={url(paths.role, { id: merge.mergedId })}>{merge.mergedTitle}</Link>;
  const into = <Link to={url(paths.role, { id: merge.intoId })}>{merge.intoTitle}</Link>;
  return (
    <li className={classes.merge}>
      {merge.intoId === roleId ? (
        <Trans>{merged} was merged into this role</Trans>
      ) : (
        <Trans>Merged into {into}</Trans>
      )}
      <div className={classes.who}>
        {merge.mergedBy} · {day(merge.mergedAt)}
      </div>
      {merge.undoneAt && (
        <div className={classes.who}>
          <Trans>
            Undone by {merge.undoneBy} · {day(merge.undoneAt)}
          </Trans>
        </div>
      )}
    </li>
  );
}
