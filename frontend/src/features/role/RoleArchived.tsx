import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ArchivedNotice, toast, Undo, useDeed } from '../../components';
import { useMayEdit } from '../../hooks';
import { paths, url } from '../../urls';
import { type Role, useRole } from './queries';
import { useArchiving } from './useArchiving';
import { mergeRole, undoMerge } from './writes';

/** Says on the page of an archived role since when, or which role stands for it, with the way back. */
export function RoleArchived({ role }: { role: Role }) {
  const mayEdit = useMayEdit();
  const { restore } = useArchiving();
  if (!role.archivedAt) return null;
  if (role.mergedIntoId) return <Merged role={role} intoId={role.mergedIntoId} mayEdit={mayEdit} />;
  return (
    <ArchivedNotice
      at={role.archivedAt}
      busy={restore.isPending}
      onRestore={mayEdit ? () => restore.mutate(role) : undefined}
    />
  );
}

function Merged({ role, intoId, mayEdit }: { role: Role; intoId: string; mayEdit: boolean }) {
  const { t } = useLingui();
  const into = useRole(intoId).data?.value;
  const mergeAgain = useDeed({
    run: (own: Role) => mergeRole(own, intoId),
    failed: t`The roles could not be merged`,
  });
  const undo = useDeed({
    run: () => undoMerge(role),
    failed: t`The merge could not be undone`,
    onDone: (own) =>
      toast(
        t`“${role.title}” is a role of its own again`,
        <Undo onClick={() => mergeAgain.mutate(own)} />,
      ),
  });
  return (
    <ArchivedNotice
      at={role.archivedAt ?? ''}
      restore={t`Undo merge`}
      busy={undo.isPending}
      onRestore={mayEdit ? () => undo.mutate() : undefined}
    >
      <Trans>
        Merged into <Link to={url(paths.role, { id: intoId })}>{into?.title ?? '…'}</Link>, which
        stands for it from then on.
      </Trans>
    </ArchivedNotice>
  );
}
