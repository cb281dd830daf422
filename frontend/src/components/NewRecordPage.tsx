import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';
import { useLeaveGuard } from '../hooks';
import { DraftNotice } from './DraftNotice';
import { LeaveDialog } from './LeaveDialog';
import { Page } from './Page';
import type { Editing } from './RecordFrame';
import { recordColumns } from './recordColumns';
import { SaveBar } from './SaveBar';

interface NewRecordPageProps {
  title: string;
  /** The list it will be in, to which giving up leads back. */
  list: NonNullable<ComponentProps<typeof Page>['back']>;
  edit: Editing;
  /** The verb: "Create role". */
  create: string;
  /** It exists by now. */
  created?: boolean;
  /** Above the form. */
  notice?: ReactNode;
  /** The cards of the form. */
  children: ReactNode;
}

/** The page of a record that does not exist yet. */
export function NewRecordPage(props: NewRecordPageProps) {
  const { title, list, edit, create, created = false, notice, children } = props;
  const { t } = useLingui();
  const navigate = useNavigate();
  const guard = useLeaveGuard(edit.dirty);
  return (
    <Page title={title} back={list}>
      {edit.restored && <DraftNotice onDiscard={edit.discard} />}
      {notice}
      <form className={recordColumns.single} onSubmit={edit.submit} noValidate>
        {children}
        <button type="submit" hidden />
      </form>
      <SaveBar
        shown={!created}
        save={create}
        discard={t`Cancel`}
        saving={edit.saving}
        problem={edit.problem}
        onSave={edit.submit}
        onDiscard={() => {
          edit.forget();
          navigate({ to: list.to, ignoreBlocker: true });
        }}
      />
      <LeaveDialog guard={guard} />
    </Page>
  );
}
