import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import {
  Card,
  DraftNotice,
  LeaveDialog,
  Page,
  recordColumns,
  SaveBar,
  toast,
} from '../../components';
import { useLeaveGuard, useRecordForm, useRefresh } from '../../hooks';
import { paths, url } from '../../urls';
import type { Role } from './queries';
import { RoleProfile } from './RoleProfile';
import { RoleText } from './RoleText';
import { type RoleValues, toInput, toValues } from './roleValues';
import { createRole } from './writes';

export default function RoleNewPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const edit = useRecordForm<Role, RoleValues>({
    draftKey: 'role:new',
    record: null,
    toValues,
    save: (values) => createRole(toInput(values)),
    onSaved: async ({ value }) => {
      await navigate({ to: url(paths.role, { id: value.id }), ignoreBlocker: true });
      toast(t`Role created`);
      refresh();
    },
  });
  const guard = useLeaveGuard(edit.dirty);

  return (
    <Page title={t`New role`} back={{ label: t`Roles`, to: paths.roles }}>
      {edit.restored && <DraftNotice onDiscard={edit.discard} />}
      <form className={recordColumns.single} onSubmit={edit.submit} noValidate>
        <Card title={t`Role`}>
          <RoleText form={edit.form} readOnly={false} />
        </Card>
        <Card title={t`Profile`}>
          <RoleProfile form={edit.form} readOnly={false} />
        </Card>
        <button type="submit" hidden />
      </form>
      <SaveBar
        shown
        save={t`Create role`}
        discard={t`Cancel`}
        saving={edit.saving}
        problem={edit.problem}
        onSave={edit.submit}
        onDiscard={() => {
          edit.forget();
          navigate({ to: paths.roles, ignoreBlocker: true });
        }}
      />
      <LeaveDialog guard={guard} />
    </Page>
  );
}
