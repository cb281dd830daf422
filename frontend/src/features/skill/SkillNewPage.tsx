import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { DraftNotice, LeaveDialog, Page, recordColumns, SaveBar, toast } from '../../components';
import { useLeaveGuard, useRefresh } from '../../hooks';
import { paths, url } from '../../urls';
import { SkillText } from './SkillText';
import { useSkillForm } from './useSkillForm';

export default function SkillNewPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const edit = useSkillForm(null, async ({ value }) => {
    await navigate({ to: url(paths.skill, { id: value.id }), ignoreBlocker: true });
    toast(t`Skill created`);
    refresh();
  });
  const guard = useLeaveGuard(edit.dirty);

  return (
    <Page title={t`New skill`} back={{ label: t`Skills`, to: paths.skills }}>
      {edit.restored && <DraftNotice onDiscard={edit.discard} />}
      <form className={recordColumns.single} onSubmit={edit.submit} noValidate>
        <SkillText form={edit.form} waivers={[]} readOnly={false} />
        <button type="submit" hidden />
      </form>
      <SaveBar
        shown
        save={t`Create skill`}
        saving={edit.saving}
        problem={edit.problem}
        onSave={edit.submit}
        onDiscard={() => {
          edit.discard();
          navigate({ to: paths.skills, ignoreBlocker: true });
        }}
      />
      <LeaveDialog guard={guard} />
    </Page>
  );
}
