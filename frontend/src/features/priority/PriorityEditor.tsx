import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Tagged } from '../../api';
import { Page, RecordFrame, recordColumns, Slot, useSavedToast } from '../../components';
import { useMayEdit } from '../../hooks';
import { paths } from '../../urls';
import { MeasureList } from './MeasureList';
import { PriorityFacts } from './PriorityFacts';
import { PriorityHistory } from './PriorityHistory';
import { PriorityLinks } from './PriorityLinks';
import { PriorityMenu } from './PriorityMenu';
import { PriorityTag } from './PriorityTag';
import { PriorityText } from './PriorityText';
import type { Priority } from './queries';
import { StateActions } from './StateActions';
import { usePriorityFieldLabel } from './usePriorityFieldLabel';
import { usePriorityForm } from './usePriorityForm';
import { useShowPriority } from './useShowPriority';
import type { Command } from './writes';

/** A priority to read and, for staff, to change, to measure and to lead on. */
export function PriorityEditor({ record }: { record: Tagged<Priority> }) {
  const { t } = useLingui();
  const show = useShowPriority();
  const priority = record.value;
  const isOpen = priority.status === 'draft' || priority.status === 'active';
  const staff = useMayEdit();
  const mayEdit = staff && isOpen;
  const label = usePriorityFieldLabel();
  const tellSaved = useSavedToast();
  const [asking, ask] = useState<Command | null>(null);
  const edit = usePriorityForm(record, (saved, putBack) => {
    show(saved);
    tellSaved(t`Priority saved`, async () => show(await putBack()));
  });

  return (
    <Page
      title={priority.title}
      back={{ label: t`Priorities`, to: paths.priorities }}
      aside={<PriorityTag status={priority.status} />}
      actions={
        staff && (
          <>
            <PriorityMenu record={record} onAsk={ask} />
            {!edit.dirty && <StateActions record={record} asking={asking} onAsk={ask} />}
          </>
        )
      }
    >
      <RecordFrame edit={edit} mayEdit={mayEdit} label={label}>
        <div className={recordColumns.columns} data-side-last>
          <form className={recordColumns.text} onSubmit={edit.submit} noValidate>
            <PriorityText form={edit.form} waivers={priority.waivers} readOnly={!mayEdit} />
            <button type="submit" hidden />
          </form>
          <div className={recordColumns.side}>
            <PriorityFacts form={edit.form} readOnly={!mayEdit} />
            <PriorityHistory events={priority.events} />
          </div>
          <div className={recordColumns.sections}>
            <MeasureList priority={priority} mayEdit={mayEdit} mayMeasure={staff} />
            <PriorityLinks form={edit.form} readOnly={!mayEdit} />
            <Slot name="priority" recordId={priority.id} />
          </div>
        </div>
      </RecordFrame>
    </Page>
  );
}
