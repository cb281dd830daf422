import { useLingui } from '@lingui/react/macro';
import { LongText, TextChange } from '../../components';
import classes from './FieldChanges.module.css';
import type { Change } from './queries';
import { fields as words } from './words';

/** What an import does to one record, field by field. */
export function FieldChanges({ change }: { change: Change }) {
  const { t } = useLingui();
  const isNew = change.action === 'created';
  // Both stand in the record's own cell already.
  const shown = change.fields.filter(
    ({ field, after }) => !isNew || (after !== change.label && field !== 'externalId'),
  );
  return (
    <dl className={classes.fields}>
      {shown.map(({ field, before, after }) => {
        const word = words[field];
        return (
          <div key={field} className={classes.field}>
            <dt>{word ? t(word.label) : field}</dt>
            <dd>
              {isNew ? (
                <LongText text={after ?? ''} />
              ) : (
                <TextChange before={before} after={after} />
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
