import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NumberInput, TextInput } from '@mantine/core';
import type { Tagged } from '../../api';
import { ConflictDialog, ProblemAlert, RewordNote, Select } from '../../components';
import { useRecordForm, useRefresh } from '../../hooks';
import classes from './ActivityCard.module.css';
import { type ActivityValues, activityValues, toActivityInput } from './activityValues';
import { readActivity, type WorkActivity } from './queries';
import { createActivity, updateActivity } from './writes';

interface ActivityEditorProps {
  roleId: string;
  /** The activity to change; a new one is written without it. */
  record?: Tagged<WorkActivity>;
  onDone: () => void;
}

/** The form of one activity, in the place of its row. Enter saves, Esc leaves it as it was. */
export function ActivityEditor({ roleId, record, onDone }: ActivityEditorProps) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const id = record?.value.id;
  const edit = useRecordForm<WorkActivity, ActivityValues>({
    draftKey: `activity:${id ?? `new:${roleId}`}`,
    record: record ?? null,
    toValues: activityValues,
    save: (values, etag) => {
      const input = toActivityInput(values, roleId);
      return id ? updateActivity(id, etag, input) : createActivity(input);
    },
    reload: id ? () => readActivity(id) : undefined,
    onSaved: () => {
      onDone();
      refresh();
    },
  });
  const labels: Record<string, string> = {
    title: t`Activity`,
    importance: t`Importance`,
    exposurePercent: t`AI exposure`,
    aiExposureSource: t`Source of the exposure`,
  };

  function cancel() {
    edit.forget();
    onDone();
  }

  return (
    <form
      className={classes.form}
      onSubmit={edit.submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) cancel();
      }}
      noValidate
    >
      <div className={classes.wide}>
        <TextInput
          label={labels.title}
          required
          autoFocus
          maxLength={1000}
          {...edit.form.getInputProps('title')}
        />
        {record && (
          <RewordNote
            of={{ collection: 'work-activities', id: record.value.id }}
            changed={edit.form.values.title.trim() !== record.value.title}
          />
        )}
      </div>
      <Select
        label={labels.importance}
        data={['1', '2', '3', '4', '5']}
        clearable
        clearButtonProps={{ 'aria-label': t`No importance` }}
        w={120}
        {...edit.form.getInputProps('importance')}
      />
      <NumberInput
        label={labels.exposurePercent}
        min={0}
        max={100}
        suffix=" %"
        hideControls
        w={120}
        {...edit.form.getInputProps('exposurePercent')}
        error={edit.form.errors.exposurePercent ?? edit.form.errors.aiExposure}
      />
      <TextInput
        label={labels.aiExposureSource}
        className={classes.source}
        maxLength={255}
        {...edit.form.getInputProps('aiExposureSource')}
      />
      {edit.problem && (
        <div className={classes.wide}>
          <ProblemAlert problem={edit.problem} />
        </div>
      )}
      <div className={classes.buttons}>
        <Button variant="default" size="sm" onClick={cancel}>
          <Trans>Cancel</Trans>
        </Button>
        <Button type="submit" size="sm" loading={edit.saving}>
          {id ? <Trans>Save</Trans> : <Trans>Add</Trans>}
        </Button>
      </div>
      <ConflictDialog conflict={edit.conflict} label={(field) => labels[field] ?? field} />
    </form>
  );
}
