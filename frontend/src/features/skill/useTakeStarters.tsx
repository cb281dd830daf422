import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { toProblem } from '../../api';
import { toast, toastProblem, Undo } from '../../components';
import { useRefresh } from '../../hooks';
import type { Language } from './languages';
import { removeSkill, takeStarters } from './writes';

/** Makes drafts of delivered skills; undo deletes those again that nobody has touched since. */
export function useTakeStarters(language: Language, onDone: () => void) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const undo = useMutation({
    mutationFn: async (made: { id: string; version: number }[]) => {
      for (const { id, version } of made) await removeSkill(id, `"${version}"`);
    },
    onError: (error) => toastProblem(toProblem(error), t`Not every draft could be removed`),
    onSettled: refresh,
  });
  return useMutation({
    mutationFn: (keys: string[]) => takeStarters(keys, language),
    onSuccess: ({ items }) => {
      const made = items.filter(({ created }) => created);
      onDone();
      toast(
        plural(made.length, {
          0: 'They were all taken before',
          one: '# skill is now a draft of yours',
          other: '# skills are now drafts of yours',
        }),
        made.length > 0 && <Undo onClick={() => undo.mutate(made)} />,
      );
    },
    onError: (error) => toastProblem(toProblem(error), t`The skills could not be taken`),
    onSettled: refresh,
  });
}
