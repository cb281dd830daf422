import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import classes from './Deed.module.css';
import { fieldName } from './fields';
import type { Entry, FieldChange } from './queries';
import { actions, kinds, occasions } from './words';

/** Values of at most this length are told in the sentence itself. */
const short = 40;

/** What somebody did, as a sentence without its subject: "changed title of role Clerk: Clerk → Claims clerk". */
export function Deed({ entry, linked = false }: { entry: Entry; linked?: boolean }) {
  const { t } = useLingui();
  const [first, ...others] = entry.changes;
  const record = <Record entry={entry} linked={linked} />;
  if (entry.action === 'read' && !entry.recordId) return <Reading entry={entry} />;
  if (entry.action !== 'changed' || !first) {
    const known = actions[entry.action];
    return (
      <span>
        {known ? t(known) : entry.action} {record}
      </span>
    );
  }
  if (first.field === 'archivedAt' && others.length === 0) {
    return (
      <span>
        {first.to ? t`archived` : t`restored`} {record}
      </span>
    );
  }
  const field = fieldName(first.field, t);
  return others.length === 0 ? (
    <span>
      <Trans>
        changed <strong>{field}</strong> of {record}
      </Trans>
      <Shortly change={first} />
    </span>
  ) : (
    <span>
      <Trans>
        changed <strong>{field}</strong>{' '}
        <Plural value={others.length} one="and # field more" other="and # fields more" /> of{' '}
        {record}
      </Trans>
    </span>
  );
}

/** How many people somebody got to see at once, and on what occasion. */
function Reading({ entry: { changes } }: { entry: Entry }) {
  const { t } = useLingui();
  const said = (name: string) => changes.find(({ field }) => field === name)?.to ?? '';
  const occasion = occasions[said('what')];
  return (
    <span>
      <Plural value={Number(said('count'))} one="read # person" other="read # people" />
      {occasion && ` ${t(occasion)}`}
    </span>
  );
}

/** The old and the new value, where both are short and people's own words. */
function Shortly({ change: { field, from, to, erased } }: { change: FieldChange }) {
  const long = (from?.length ?? 0) > short || (to?.length ?? 0) > short;
  if (erased || long || field.endsWith('Id') || field.endsWith('Ids')) return null;
  return (
    <>
      : {from ?? '–'} → {to ?? '–'}
    </>
  );
}

/** The record by its kind and name. */
function Record({ entry, linked }: { entry: Entry; linked: boolean }) {
  const { t } = useLingui();
  const kind = kinds[entry.kind];
  const name = entry.nameErased ? t`erased` : entry.recordName;
  const to = linked && kind?.to && entry.recordId && entry.action !== 'deleted';
  return (
    <>
      {kind ? t(kind.name) : entry.kind.replaceAll('-', ' ')}
      {name && ' '}
      {name &&
        (to ? (
          <Link to={kind.to?.(entry.recordId ?? '') ?? ''} className={classes.record}>
            {name}
          </Link>
        ) : (
          <span className={entry.nameErased ? classes.erased : classes.record}>{name}</span>
        ))}
    </>
  );
}
