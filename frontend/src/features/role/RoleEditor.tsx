import { useLingui } from '@lingui/react/macro';
import type { Tagged } from '../../api';
import { Card, Page, RecordFrame, recordColumns, Slot, useSavedToast } from '../../components';
import { useMayEdit, useRecordForm, useRefresh } from '../../hooks';
import { paths } from '../../urls';
import { ActivityCard } from './ActivityCard';
import { type Role, readRole } from './queries';
import { RelevanceCard } from './RelevanceCard';
import { RoleArchived } from './RoleArchived';
import { RoleMenu } from './RoleMenu';
import { RoleMerges } from './RoleMerges';
import { RoleOrigin } from './RoleOrigin';
import { RoleProfile } from './RoleProfile';
import { RoleText } from './RoleText';
import { toInput, toValues } from './roleValues';
import { useRoleFieldLabel } from './useRoleFieldLabel';
import { updateRole } from './writes';

/** A role to read and, for staff, to change. */
export function RoleEditor({ record }: { record: Tagged<Role> }) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const mayEdit = useMayEdit();
  const label = useRoleFieldLabel();
  const tellSaved = useSavedToast();
  const role = record.value;
  const edit = useRecordForm({
    draftKey: `role:${role.id}`,
    record,
    toValues,
    save: (values, etag) => updateRole(role.id, etag, toInput(values)),
    reload: () => readRole(role.id),
    onSaved: (_, putBack) => {
      tellSaved(t`Role saved`, putBack);
      refresh();
    },
  });

  return (
    <Page
      title={role.title}
      back={{ label: t`Roles`, to: paths.roles }}
      actions={mayEdit && <RoleMenu role={role} />}
    >
      <RoleArchived role={role} />
      <RecordFrame edit={edit} mayEdit={mayEdit} label={label}>
        <div className={recordColumns.columns}>
          <form className={recordColumns.text} onSubmit={edit.submit} noValidate>
            <Card title={t`Role`}>
              <RoleText form={edit.form} readOnly={!mayEdit} role={role} />
            </Card>
            <SubmitOnEnter />
          </form>
          <form className={recordColumns.side} onSubmit={edit.submit} noValidate>
            <RelevanceCard role={role} />
            <Card title={t`Profile`}>
              <RoleProfile form={edit.form} readOnly={!mayEdit} />
            </Card>
            <RoleMerges roleId={role.id} />
            <RoleOrigin role={role} />
            <SubmitOnEnter />
          </form>
          <div className={recordColumns.sections}>
            <ActivityCard roleId={role.id} />
            <Slot name="role" recordId={role.id} />
          </div>
        </div>
      </RecordFrame>
    </Page>
  );
}

/** Without a submit button Enter would not save a form of several fields. */
function SubmitOnEnter() {
  return <button type="submit" hidden />;
}
