import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ActivityEditor } from './ActivityEditor';
import type { CellEditorProps } from './cellEditors';
import { FrequencyField } from './FrequencyField';

/** Says what to practise in real work, how often, and how one sees that it went well. */
export function PracticeEditor(props: CellEditorProps) {
  const { row, onChange } = props;
  const { t } = useLingui();
  const [choosing, setChoosing] = useState(false);
  if (choosing) {
    return (
      <ActivityEditor
        {...props}
        row={{ ...row, activityId: null, activity: '' }}
        onChange={({ activity }) => onChange({ practiceTask: activity })}
        onDone={() => setChoosing(false)}
      />
    );
  }
  return (
    <>
      <Textarea
        label={t`Task in real work`}
        placeholder={t`What to do, on which piece of work`}
        autosize
        minRows={2}
        maxLength={1000}
        value={row.practiceTask ?? ''}
        onChange={(event) => onChange({ practiceTask: event.currentTarget.value })}
      />
      {!row.practiceTask && (
        <Button variant="subtle" size="compact-xs" onClick={() => setChoosing(true)}>
          <Trans>Choose from the role's activities</Trans>
        </Button>
      )}
      <FrequencyField
        label={t`How often`}
        times={row.practiceTimes}
        per={row.practicePer}
        onChange={(practiceTimes, practicePer) => onChange({ practiceTimes, practicePer })}
      />
      <Textarea
        label={t`What good use looks like`}
        placeholder={t`What one sees when it went well`}
        autosize
        minRows={2}
        maxLength={1000}
        value={row.goodUse ?? ''}
        onChange={(event) => onChange({ goodUse: event.currentTarget.value })}
      />
    </>
  );
}
