import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { DraftNotice, LeaveDialog, Page, recordColumns, SaveBar, toast } from '../../components';
import { useLeaveGuard, useRecordForm, useRefresh } from '../../hooks';
import { paths, url } from '../../urls';
import { PersonFields } from './PersonFields';
import { type PersonValues, toInput, toValues } from './personValues';
import type { Person } from './queries';
import { createPerson } from './writes';

export default function PersonNewPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const edit = useRecordForm<Person, PersonValues>({
    draftKey: 'person:new',
    record: null,
    toValues,
    save: (values) => createPerson(toInput(values)),
    onSaved: async ({ value }) => {
      await navigate({ to: url(paths.person, { id: value.id }), ignoreBlocker: true });
      toast(t`Person created`);
      refresh();
    },
  });
  const guard = useLeaveGuard(edit.dirty);

  return (
    <Page title={t`New person`} back={{ label: t`People`, to: paths.people }}>
      {edit.restored && <DraftNotice onDiscard={edit.discard} />}
      <form className={recordColumns.single} onSubmit={edit.submit} noValidate>
        <PersonFields form={edit.form} readOnly={false} />
        <button type="submit" hidden />
      </form>
      <SaveBar
        shown
        save={t`Create person`}
        discard={t`Cancel`}
        saving={edit.saving}
        problem={edit.problem}
        onSave={edit.submit}
        onDiscard={() => {
          edit.forget();
          navigate({ to: paths.people, ignoreBlocker: true });
        }}
      />
      <LeaveDialog guard={guard} />
    </Page>
  );
}
