import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Dialog, QueryState } from '../../components';
import { paths } from '../../urls';
import { Actor } from './Actor';
import { Deed } from './Deed';
import classes from './EntryDialog.module.css';
import { FieldChanges } from './FieldChanges';
import { type Entry, useEntry } from './queries';
import { kinds, throughs } from './words';

/** One entry whole: who, when, from where, and each field before and after. */
export function EntryDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useLingui();
  const entry = useEntry(id);
  return (
    <Dialog opened onClose={onClose} title={t`Audit entry`} size="lg">
      <QueryState query={entry}>{(data) => <Whole entry={data} />}</QueryState>
    </Dialog>
  );
}

function Whole({ entry }: { entry: Entry }) {
  const { t, i18n } = useLingui();
  return (
    <div className={classes.entry}>
      <p className={classes.sentence}>
        <Actor actor={entry.actor} /> <Deed entry={entry} linked />
      </p>
      <dl className={classes.facts}>
        <Fact name={t`Time`}>
          {i18n.date(entry.happenedAt, { dateStyle: 'full', timeStyle: 'medium' })}
        </Fact>
        <Fact name={t`Through`}>{t(throughs[entry.actor.through])}</Fact>
        <Fact name={t`Address`}>{entry.address}</Fact>
        <Fact name={t`Request id`}>{entry.requestId && <code>{entry.requestId}</code>}</Fact>
        <Fact name={t`Record id`}>{entry.recordId && <code>{entry.recordId}</code>}</Fact>
      </dl>
      <FieldChanges entry={entry} />
      <div className={classes.more}>
        <WholeOf entry={entry} />
        {entry.recordId && (
          <Link to={`${paths.audit}?recordId=${entry.recordId}`}>
            <Trans>All changes of this record</Trans>
          </Link>
        )}
        {entry.actor.id && (
          <Link to={`${paths.audit}?actorId=${entry.actor.id}`}>
            <Trans>All that this person did</Trans>
          </Link>
        )}
      </div>
    </div>
  );
}

/** The record that this one is a part of. */
function WholeOf({ entry: { partOfKind, partOf } }: { entry: Entry }) {
  const { t } = useLingui();
  const kind = partOfKind ? kinds[partOfKind] : undefined;
  if (!kind?.to || !partOf) return null;
  const name = t(kind.name);
  return (
    <Link to={kind.to(partOf)}>
      <Trans>Open the {name}</Trans>
    </Link>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
