import { useLingui } from '@lingui/react/macro';
import { toast, Undo, useDeed } from '../../components';
import type { Person } from './queries';
import { deactivatePerson, reactivatePerson } from './writes';

/** Puts away who left and takes back who returned; each tells so with the way back. */
export function useLeaving(onSettled?: () => void) {
  const { t } = useLingui();
  const notReactivated = t`The person could not be reactivated`;
  const notDeactivated = t`The person could not be deactivated`;
  const undoDeactivate = useDeed({ run: reactivatePerson, failed: notReactivated });
  const undoReactivate = useDeed({ run: deactivatePerson, failed: notDeactivated });
  const deactivate = useDeed({
    run: deactivatePerson,
    failed: notDeactivated,
    onSettled,
    onDone: (person: Person) =>
      toast(
        t`${person.name} was deactivated`,
        <Undo onClick={() => undoDeactivate.mutate(person)} />,
      ),
  });
  const reactivate = useDeed({
    run: reactivatePerson,
    failed: notReactivated,
    onSettled,
    onDone: (person: Person) =>
      toast(
        t`${person.name} is active again`,
        <Undo onClick={() => undoReactivate.mutate(person)} />,
      ),
  });
  return { deactivate, reactivate };
}
