import { Trans, useLingui } from '@lingui/react/macro';
import { IconArrowRight } from '@tabler/icons-react';
import classes from './ColumnTable.module.css';
import { FieldSelect } from './FieldSelect';
import { isNameless, type Mapping } from './mapping';
import type { Preview } from './queries';

interface ColumnTableProps {
  preview: Preview;
  mapping: Mapping;
  onChange: (column: string, field: string | null) => void;
}

/** The columns of the file with what stands in them, each with the field it fills. */
export function ColumnTable({ preview, mapping, onChange }: ColumnTableProps) {
  const { t } = useLingui();
  return (
    <table className={classes.table} aria-label={t`Columns`}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Column in the file</Trans>
          </th>
          <th scope="col">
            <Trans>What stands there</Trans>
          </th>
          <th scope="col">
            <Trans>Fills the field</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {preview.columns.map(({ name, samples }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names may be blank or repeated, the order is the file's
          <tr key={index} data-used={name in mapping || undefined}>
            <th scope="row" className={classes.name}>
              {name || <em>{t`Column ${index + 1}, without a name`}</em>}
            </th>
            <td className={classes.samples}>{samples.slice(0, 4).join(' · ')}</td>
            <td className={classes.field}>
              <IconArrowRight size={15} aria-hidden className={classes.arrow} />
              {isNameless(preview, name) ? (
                <span className={classes.cannot}>
                  {name === '' ? (
                    <Trans>ignored: it has no name</Trans>
                  ) : (
                    <Trans>ignored: another column has the same name</Trans>
                  )}
                </span>
              ) : (
                <FieldSelect
                  column={name}
                  fields={preview.fields}
                  mapping={mapping}
                  onChange={(field) => onChange(name, field)}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
