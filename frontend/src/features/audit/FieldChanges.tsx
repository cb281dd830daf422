import { useLingui } from '@lingui/react/macro';
import { LongText, TextChange } from '../../components';
import deed from './Deed.module.css';
import classes from './FieldChanges.module.css';
import { fieldName } from './fields';
import type { Entry, FieldChange } from './queries';

const moment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** Each field before and after; what was said of a person who is erased cannot be read any more. */
export function FieldChanges({ entry }: { entry: Entry }) {
  const { t } = useLingui();
  if (entry.changes.length === 0) return null;
  return (
    <table className={classes.changes} aria-label={t`Changes`}>
      <tbody>
        {entry.changes.map((change) => (
          <tr key={change.field}>
            <th scope="row">{fieldName(change.field, t)}</th>
            <td>
              <Values change={change} changed={entry.action === 'changed'} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Of a record that came or went there is only one value to tell. */
function Values({ change, changed }: { change: FieldChange; changed: boolean }) {
  const { t, i18n } = useLingui();
  if (change.erased) return <span className={deed.erased}>{t`erased`}</span>;
  const said = (value: string | null | undefined) =>
    value && moment.test(value)
      ? i18n.date(value, { dateStyle: 'medium', timeStyle: 'medium' })
      : value;
  if (changed) return <TextChange before={said(change.from)} after={said(change.to)} />;
  return <LongText text={said(change.to ?? change.from) ?? ''} />;
}
