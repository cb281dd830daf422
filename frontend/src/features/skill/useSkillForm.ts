import { useLingui } from '@lingui/react/macro';
import type { Tagged } from '../../api';
import { toProblem } from '../../api';
import { keptBefore, toastProblem } from '../../components';
import { useRecordForm } from '../../hooks';
import { readSkill, type Skill } from './queries';
import { type SkillValues, toInput, toValues } from './skillValues';
import { createSkill, saveKept, updateSkill } from './writes';

/** The form of one skill, or of a new one. What is kept is written together with the text. */
export function useSkillForm(
  record: Tagged<Skill> | null,
  onSaved: (saved: Tagged<Skill>, putBack: () => Promise<Tagged<Skill>>) => void,
) {
  const { t } = useLingui();
  const id = record?.value.id;

  async function save(values: SkillValues, etag: string) {
    const input = toInput(values);
    const saved = await (id ? updateSkill(id, etag, input) : createSkill(input));
    try {
      return await saveKept(saved, values.kept);
    } catch (error) {
      // The text is saved by now: say what is not, and go on from what the server has.
      toastProblem(toProblem(error), t`The skill is saved, but not every finding could be kept`);
      return readSkill(saved.value.id);
    }
  }

  return useRecordForm<Skill, SkillValues>({
    draftKey: `skill:${id ?? 'new'}`,
    record,
    toValues,
    save,
    reload: id ? () => readSkill(id) : undefined,
    backTo: (before, now) => ({ ...before, kept: keptBefore(before.kept, now.kept) }),
    onSaved,
  });
}
