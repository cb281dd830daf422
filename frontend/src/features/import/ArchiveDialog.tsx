import { Plural, useLingui } from '@lingui/react/macro';
import { ConfirmDialog } from '../../components';
import { DeactivateDialog } from './DeactivateDialog';
import type { Import } from './queries';

export interface ArchiveDialogProps {
  run: Import;
  opened: boolean;
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before records are put away that the file does not name, and more insistently before people are. */
export function ArchiveDialog({ run, ...dialog }: ArchiveDialogProps) {
  const { t, i18n } = useLingui();
  const archived = i18n.number(run.counts.archived);
  if (run.inUse != null) return <DeactivateDialog run={run} inUse={run.inUse} {...dialog} />;
  return (
    <ConfirmDialog
      {...dialog}
      danger
      title={t`Archive what the file does not name?`}
      confirm={t`Apply, and archive ${archived}`}
    >
      <Plural
        value={run.counts.archived}
        one="# record of this source will be put away. Lists and searches leave it out; whatever refers to it keeps it, and the import can be undone."
        other="# records of this source will be put away. Lists and searches leave them out; whatever refers to them keeps them, and the import can be undone."
      />
    </ConfirmDialog>
  );
}
