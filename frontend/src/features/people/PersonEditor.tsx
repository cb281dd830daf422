import { useLingui } from '@lingui/react/macro';
import type { Tagged } from '../../api';
import { Page, RecordFrame, Slot, toast } from '../../components';
import { useIsAdmin, useRecordForm, useRefresh } from '../../hooks';
import { paths } from '../../urls';
import { OriginLegend } from './OriginLegend';
import { PersonAway } from './PersonAway';
import classes from './PersonEditor.module.css';
import { PersonFields } from './PersonFields';
import { PersonMenu } from './PersonMenu';
import { PersonPlace } from './PersonPlace';
import { PersonRecordCard } from './PersonRecordCard';
import { PersonState } from './PersonState';
import { toInput, toValues } from './personValues';
import { type Person, readPerson } from './queries';
import { ReportsCard } from './ReportsCard';
import { usePersonFieldLabel } from './usePersonFieldLabel';
import { updatePerson } from './writes';

/** A person to read and, for an administrator, to change. */
export function PersonEditor({ record }: { record: Tagged<Person> }) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const isAdmin = useIsAdmin();
  const label = usePersonFieldLabel();
  const person = record.value;
  const edit = useRecordForm({
    draftKey: `person:${person.id}`,
    record,
    toValues,
    save: (values, etag) => updatePerson(person.id, etag, toInput(values)),
    reload: () => readPerson(person.id),
    onSaved: () => {
      toast(t`Person saved`);
      refresh();
    },
  });

  return (
    <Page
      title={person.name}
      back={{ label: t`People`, to: paths.people }}
      aside={<PersonState person={person} />}
      actions={isAdmin && <PersonMenu person={person} />}
    >
      <PersonAway person={person} />
      <RecordFrame edit={edit} mayEdit={isAdmin} label={label}>
        <div className={classes.columns}>
          <div className={classes.place}>
            <PersonPlace person={person} />
          </div>
          <form className={classes.text} onSubmit={edit.submit} noValidate>
            <PersonFields form={edit.form} readOnly={!isAdmin} person={person} />
            <button type="submit" hidden />
          </form>
          <div className={classes.notes}>
            <OriginLegend person={person} />
            <PersonRecordCard person={person} />
          </div>
          <div className={classes.sections}>
            <ReportsCard person={person} />
            <Slot name="person" recordId={person.id} />
          </div>
        </div>
      </RecordFrame>
    </Page>
  );
}
