import { useLingui } from '@lingui/react/macro';
import { NewRecordPage, useShowCreated } from '../../components';
import { paths, url } from '../../urls';
import { SkillText } from './SkillText';
import { useSkillForm } from './useSkillForm';

export default function SkillNewPage() {
  const { t } = useLingui();
  const show = useShowCreated();
  const edit = useSkillForm(null, ({ value }) =>
    show(url(paths.skill, { id: value.id }), t`Skill created`),
  );
  return (
    <NewRecordPage
      title={t`New skill`}
      list={{ label: t`Skills`, to: paths.skills }}
      edit={edit}
      create={t`Create skill`}
    >
      <SkillText form={edit.form} waivers={[]} readOnly={false} />
    </NewRecordPage>
  );
}
