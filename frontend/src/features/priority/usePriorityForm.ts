import { useLingui } from '@lingui/react/macro';
import { type Tagged, toProblem } from '../../api';
import { keptBefore, toastProblem } from '../../components';
import { useRecordForm } from '../../hooks';
import { type PriorityValues, toInput, toValues } from './priorityValues';
import { type Priority, readPriority } from './queries';
import { createPriority, keepOfPriority, updatePriority } from './writes';

/** The form of one priority, or of a new one. What is kept is written together with the text. */
export function usePriorityForm(
  record: Tagged<Priority> | null,
  onSaved: (saved: Tagged<Priority>, putBack: () => Promise<Tagged<Priority>>) => void,
) {
  const { t } = useLingui();
  const id = record?.value.id;

  async function save(values: PriorityValues, etag: string) {
    const input = toInput(values);
    const saved = await (id ? updatePriority(id, etag, input) : createPriority(input));
    try {
      return await keepOfPriority(saved, values.kept);
    } catch (error) {
      // The text is saved by now: say what is not, and go on from what the server has.
      toastProblem(toProblem(error), t`The priority is saved, but not every finding could be kept`);
      return readPriority(saved.value.id);
    }
  }

  return useRecordForm<Priority, PriorityValues>({
    draftKey: `priority:${id ?? 'new'}`,
    record,
    toValues,
    save,
    reload: id ? () => readPriority(id) : undefined,
    backTo: (before, now) => ({ ...before, kept: keptBefore(before.kept, now.kept) }),
    onSaved,
  });
}
