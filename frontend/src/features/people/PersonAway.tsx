import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ArchivedNotice, toast, useDeed } from '../../components';
import { useIsAdmin } from '../../hooks';
import { paths, url } from '../../urls';
import type { Person } from './queries';
import { useLeaving } from './useLeaving';
import { undoMerge } from './writes';

/** Says on the page of somebody who left since when, or who stands for a duplicate, with the way back. */
export function PersonAway({ person }: { person: Person }) {
  const { t, i18n } = useLingui();
  const isAdmin = useIsAdmin();
  const { reactivate } = useLeaving();
  const undo = useDeed({
    run: undoMerge,
    failed: t`The merge could not be undone`,
    onDone: () => toast(t`${person.name} is a record of its own again`),
  });
  const at = person.deactivatedAt;
  if (!at) return null;
  const day = i18n.date(at, { dateStyle: 'long' });
  const { survivorId } = person;
  if (survivorId) {
    return (
      <ArchivedNotice
        at={at}
        restore={t`Undo merge`}
        busy={undo.isPending}
        onRestore={isAdmin ? () => undo.mutate(person) : undefined}
      >
        <Trans>
          A duplicate of{' '}
          <Link to={url(paths.person, { id: survivorId })}>{person.survivorName}</Link>, who stands
          for this record.
        </Trans>
      </ArchivedNotice>
    );
  }
  return (
    <ArchivedNotice
      at={at}
      restore={t`Reactivate`}
      busy={reactivate.isPending}
      onRestore={isAdmin ? () => reactivate.mutate(person) : undefined}
    >
      <Trans>Inactive since {day}. The record and what belongs to it are kept.</Trans>
    </ArchivedNotice>
  );
}
