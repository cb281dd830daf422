import { useLingui } from '@lingui/react/macro';
import { Card, NewRecordPage, useShowCreated } from '../../components';
import { useRecordForm } from '../../hooks';
import { paths, url } from '../../urls';
import type { Role } from './queries';
import { RoleProfile } from './RoleProfile';
import { RoleText } from './RoleText';
import { type RoleValues, toInput, toValues } from './roleValues';
import { createRole } from './writes';

export default function RoleNewPage() {
  const { t } = useLingui();
  const show = useShowCreated();
  const edit = useRecordForm<Role, RoleValues>({
    draftKey: 'role:new',
    record: null,
    toValues,
    save: (values) => createRole(toInput(values)),
    onSaved: ({ value }) => show(url(paths.role, { id: value.id }), t`Role created`),
  });
  return (
    <NewRecordPage
      title={t`New role`}
      list={{ label: t`Roles`, to: paths.roles }}
      edit={edit}
      create={t`Create role`}
    >
      <Card title={t`Role`}>
        <RoleText form={edit.form} readOnly={false} />
      </Card>
      <Card title={t`Profile`}>
        <RoleProfile form={edit.form} readOnly={false} />
      </Card>
    </NewRecordPage>
  );
}
