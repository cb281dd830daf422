import { DeleteGroup } from './DeleteGroup';
import { GroupForm } from './GroupForm';
import type { RoleGroup } from './queries';

/** What somebody is about to do with the groups. */
export type GroupTask =
  | { kind: 'create'; parentId: string | null }
  | { kind: 'change'; group: RoleGroup }
  | { kind: 'delete'; group: RoleGroup };

/** The dialog of a task. */
export function GroupDialog({ task, onClose }: { task: GroupTask; onClose: () => void }) {
  if (task.kind === 'delete') return <DeleteGroup group={task.group} onClose={onClose} />;
  if (task.kind === 'change') return <GroupForm group={task.group} onClose={onClose} />;
  return <GroupForm parentId={task.parentId} onClose={onClose} />;
}
