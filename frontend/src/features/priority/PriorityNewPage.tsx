import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { DraftNotice, LeaveDialog, Page, recordColumns, SaveBar, toast } from '../../components';
import { useLeaveGuard, useRefresh } from '../../hooks';
import { paths, url } from '../../urls';
import { PriorityFacts } from './PriorityFacts';
import { PriorityText } from './PriorityText';
import { usePriorityForm } from './usePriorityForm';

export default function PriorityNewPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const edit = usePriorityForm(null, async ({ value }) => {
    await navigate({ to: url(paths.priority, { id: value.id }), ignoreBlocker: true });
    toast(t`Priority created. Now say how it is measured.`);
    refresh();
  });
  const guard = useLeaveGuard(edit.dirty);

  return (
    <Page title={t`New priority`} back={{ label: t`Priorities`, to: paths.priorities }}>
      {edit.restored && <DraftNotice onDiscard={edit.discard} />}
      <form className={recordColumns.single} onSubmit={edit.submit} noValidate>
        <PriorityText form={edit.form} waivers={[]} readOnly={false} />
        <PriorityFacts form={edit.form} readOnly={false} />
        <button type="submit" hidden />
      </form>
      <SaveBar
        shown
        save={t`Create priority`}
        saving={edit.saving}
        problem={edit.problem}
        onSave={edit.submit}
        onDiscard={() => {
          edit.discard();
          navigate({ to: paths.priorities, ignoreBlocker: true });
        }}
      />
      <LeaveDialog guard={guard} />
    </Page>
  );
}
