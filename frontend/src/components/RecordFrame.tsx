import type { ComponentProps, ReactNode } from 'react';
import type { Problem } from '../api';
import { useLeaveGuard } from '../hooks';
import { ConflictDialog } from './ConflictDialog';
import { DraftNotice } from './DraftNotice';
import { LeaveDialog } from './LeaveDialog';
import { SaveBar } from './SaveBar';

/** What `useRecordForm` knows of a form that is being filled in. */
export interface Editing extends Pick<ComponentProps<typeof ConflictDialog>, 'conflict'> {
  dirty: boolean;
  problem: Problem | null;
  saving: boolean;
  restored: boolean;
  submit: (event?: { preventDefault: () => void }) => void;
  discard: () => void;
  forget: () => void;
}

interface RecordFrameProps {
  edit: Editing;
  mayEdit: boolean;
  /** The reader's word for a field. */
  label: (field: string) => string;
  /** Instead of just saving. */
  onSave?: () => void;
  children: ReactNode;
}

/** Around the form of a record: the draft that came back, saving, what somebody else saved first, and the question before leaving. */
export function RecordFrame({ edit, mayEdit, label, onSave, children }: RecordFrameProps) {
  const guard = useLeaveGuard(edit.dirty);
  return (
    <>
      {edit.restored && <DraftNotice onDiscard={edit.discard} />}
      {children}
      <SaveBar
        shown={mayEdit && edit.dirty}
        saving={edit.saving}
        problem={edit.problem}
        onSave={onSave ?? edit.submit}
        onDiscard={edit.discard}
      />
      <ConflictDialog conflict={edit.conflict} label={label} />
      <LeaveDialog guard={guard} />
    </>
  );
}
