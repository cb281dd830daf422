import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmDialog, type ShownList } from '../../components';
import { useViewDeeds } from './useViewDeeds';
import { ViewDialog } from './ViewDialog';
import type { ShownView, Task } from './ViewMenu';

interface ViewTaskProps {
  list: ShownList;
  shown: ShownView;
  task: Task;
  onClose: () => void;
}

/** Asks what is needed to save, rename or delete a view, and does it. */
export function ViewTask({ list: { list }, shown, task, onClose }: ViewTaskProps) {
  const { t } = useLingui();
  const { create, update, remove } = useViewDeeds(shown, onClose);
  const { current, query } = shown;

  if (task === 'save') {
    return (
      <ViewDialog
        title={t`Save as a new view`}
        busy={create.isPending}
        onSave={(values) => create.mutate({ list, query, ...values })}
        onClose={onClose}
      />
    );
  }
  if (!current) return null;
  if (task === 'rename') {
    return (
      <ViewDialog
        title={t`Rename or share the view`}
        view={current}
        busy={update.isPending}
        onSave={(change) => update.mutate({ view: current, change })}
        onClose={onClose}
      />
    );
  }
  return (
    <ConfirmDialog
      opened
      danger
      title={t`Delete this view?`}
      confirm={t`Delete view`}
      busy={remove.isPending}
      onConfirm={() => remove.mutate(current)}
      onClose={onClose}
    >
      {current.shared ? (
        <Trans>
          “{current.name}” goes for everybody, also for those whose list opens with it. The records
          in it stay.
        </Trans>
      ) : (
        <Trans>“{current.name}” goes. The records in it stay.</Trans>
      )}
    </ConfirmDialog>
  );
}
