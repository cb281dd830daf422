import { useLingui } from '@lingui/react/macro';
import { toProblem } from '../../api';
import { toast, toastProblem, Undo, useDeed } from '../../components';
import type { TitleMappingInput } from './queries';
import { type AssignedTitle, assignTitles, unassignTitle } from './writes';

/** Gives titles their roles, says how many it were, and takes that back. */
export function useAssigning(onDone: () => void) {
  const { t } = useLingui();
  const failed = t`The titles could not be given their roles`;
  const undo = useDeed({
    run: (made: AssignedTitle[]) => Promise.all(made.map(unassignTitle)),
    failed: t`It could not be undone`,
  });
  const assign = useDeed({
    run: assignTitles,
    failed,
    onDone: (items) => {
      onDone();
      const made = items.filter(({ mapping }) => mapping);
      const refused = items.find(({ problem }) => problem);
      if (refused) toastProblem(toProblem(refused.problem, refused.status), failed);
      if (made.length > 0) {
        toast(said(made), <Undo onClick={() => undo.mutate(made)} />);
      }
    },
  });

  function said(made: AssignedTitle[]): string {
    const first = made[0]?.mapping;
    if (made.length > 1 || !first) return t`${made.length} titles have a role now`;
    return t`“${first.title ?? first.jobCode}” means ${first.roleTitle} now`;
  }
  return { assign: (items: TitleMappingInput[]) => assign.mutate(items), busy: assign.isPending };
}
