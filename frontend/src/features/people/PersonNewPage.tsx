import { useLingui } from '@lingui/react/macro';
import { NewRecordPage, useShowCreated } from '../../components';
import { useRecordForm } from '../../hooks';
import { paths, url } from '../../urls';
import { ErasedNotice } from './ErasedNotice';
import { PersonFields } from './PersonFields';
import { type PersonValues, toInput, toValues } from './personValues';
import type { Person } from './queries';
import { createPerson } from './writes';

export default function PersonNewPage() {
  const { t } = useLingui();
  const show = useShowCreated();
  const edit = useRecordForm<Person, PersonValues>({
    draftKey: 'person:new',
    record: null,
    toValues,
    save: (values) => createPerson(toInput(values)),
    onSaved: ({ value }) => show(url(paths.person, { id: value.id }), t`Person created`),
  });
  return (
    <NewRecordPage
      title={t`New person`}
      list={{ label: t`People`, to: paths.people }}
      edit={edit}
      create={t`Create person`}
      notice={<ErasedNotice problem={edit.problem} />}
    >
      <PersonFields form={edit.form} readOnly={false} />
    </NewRecordPage>
  );
}
