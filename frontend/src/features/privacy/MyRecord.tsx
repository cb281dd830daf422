import { Trans, useLingui } from '@lingui/react/macro';
import { Title } from '@mantine/core';
import type { Schema } from '../../api';
import classes from './Held.module.css';
import type { HeldRow } from './queries';
import { recordFields } from './words';

interface MyRecordProps {
  rows: HeldRow[];
  person: NonNullable<Schema<'Me'>['person']>;
}

/** The person's own record, field by field in the reader's words. */
export function MyRecord({ rows, person }: MyRecordProps) {
  const { t, i18n } = useLingui();
  const record = rows.find(({ place }) => place === 'people');
  if (!record) return null;
  // The record names others by their ids; who is signed in knows what they are called.
  const names: HeldRow = {
    roleId: person.roleTitle,
    teamId: person.teamName,
    managerId: person.managerName,
  };

  function shown(field: string): string | null {
    const value = names[field] ?? record?.[field];
    if (value == null || value === '') return null;
    const kind = recordFields[field]?.kind;
    if (kind === 'name' && names[field] == null) return null;
    if (kind === 'day') return i18n.date(String(value), { dateStyle: 'long' });
    if (typeof value === 'boolean') return value ? t`Yes` : t`No`;
    if (value === 'employee') return t`Employee`;
    if (value === 'contractor') return t`Contractor`;
    return String(value);
  }

  return (
    <section aria-labelledby="my-record">
      <Title order={3} id="my-record">
        <Trans>My record</Trans>
      </Title>
      <dl className={classes.fields}>
        {Object.entries(recordFields).map(([field, { label }]) => {
          const value = shown(field);
          return (
            value && (
              <div key={field} className={classes.field}>
                <dt>{t(label)}</dt>
                <dd>{value}</dd>
              </div>
            )
          );
        })}
      </dl>
    </section>
  );
}
