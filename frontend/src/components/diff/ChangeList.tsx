import { Trans } from '@lingui/react/macro';
import classes from './ChangeList.module.css';
import { TextChange } from './TextChange';

/** What became of a field; without texts only that it is different. */
export interface FieldChange {
  field: string;
  name: string;
  texts?: { before: string | null | undefined; after: string | null | undefined };
}

/** The fields of a record that are different, each with what it said and what it says. */
export function ChangeList({ changes }: { changes: FieldChange[] }) {
  return (
    <dl className={classes.changes}>
      {changes.map(({ field, name, texts }) => (
        <div key={field} className={classes.change}>
          <dt>{name}</dt>
          <dd>
            {texts ? (
              <TextChange before={texts.before} after={texts.after} />
            ) : (
              <Trans>is different now</Trans>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
