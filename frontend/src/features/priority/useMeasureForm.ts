import { useLingui } from '@lingui/react/macro';
import { toProblem } from '../../api';
import { toastProblem } from '../../components';
import { useRecordForm, useRefresh } from '../../hooks';
import { type MeasureValues, toInput, toValues } from './measureValues';
import { type Measure, readMeasure } from './queries';
import { createMeasure, keepOfMeasure, updateMeasure } from './writes';

/** The form of one measure, or of a new one of a priority. */
export function useMeasureForm(priorityId: string, measure: Measure | null, onSaved: () => void) {
  const { t } = useLingui();
  const refresh = useRefresh();

  async function save(values: MeasureValues, etag: string) {
    const input = toInput(values, priorityId, measure);
    const saved = await (measure ? updateMeasure(measure.id, etag, input) : createMeasure(input));
    try {
      return await keepOfMeasure(saved, values.kept);
    } catch (error) {
      toastProblem(toProblem(error), t`The measure is saved, but not every finding could be kept`);
      return readMeasure(saved.value.id);
    }
  }

  return useRecordForm<Measure, MeasureValues>({
    draftKey: `measure:${measure?.id ?? `new:${priorityId}`}`,
    record: measure && { value: measure, etag: `"${measure.version}"` },
    toValues,
    save,
    reload: measure ? () => readMeasure(measure.id) : undefined,
    onSaved: () => {
      refresh();
      onSaved();
    },
  });
}
