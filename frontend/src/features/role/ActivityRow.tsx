import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { tagOf, toProblem } from '../../api';
import { later, toast, toastProblem, Undo } from '../../components';
import { readDraft, useRefresh } from '../../hooks';
import { ActivityArchive } from './ActivityArchive';
import classes from './ActivityCard.module.css';
import { activityValues, toActivityInput } from './activityValues';
import { Exposure } from './Exposure';
import type { WorkActivity } from './queries';
import { createActivity, deleteActivity } from './writes';

const ActivityEditor = later(() =>
  import('./ActivityEditor').then((module) => module.ActivityEditor),
);

/** One task, or its form while it is being changed. */
export function ActivityRow({ activity, mayEdit }: { activity: WorkActivity; mayEdit: boolean }) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const [editing, setEditing] = useState(() => readDraft(`activity:${activity.id}`) !== null);

  const restore = useMutation({
    mutationFn: () => createActivity(toActivityInput(activityValues(activity), activity.roleId)),
    onSuccess: refresh,
    onError: (error) => toastProblem(toProblem(error), t`The activity could not be restored`),
  });
  const remove = useMutation({
    mutationFn: () => deleteActivity(activity),
    onSuccess: () => {
      toast(t`Activity deleted`, <Undo onClick={() => restore.mutate()} />);
      refresh();
    },
    onError: (error) => {
      toastProblem(toProblem(error), t`The activity could not be deleted`);
      refresh();
    },
  });

  if (editing) {
    return (
      <li className={classes.row}>
        <ActivityEditor
          roleId={activity.roleId}
          record={tagOf(activity)}
          onDone={() => setEditing(false)}
        />
      </li>
    );
  }
  return (
    <li className={classes.row}>
      <span className={classes.title}>{activity.title}</span>
      {activity.importance != null && (
        <span className={classes.importance}>
          <Trans>importance {activity.importance} of 5</Trans>
        </span>
      )}
      <Exposure value={activity.aiExposure} source={activity.aiExposureSource} />
      {mayEdit && (
        <span className={classes.actions}>
          <ActionIcon aria-label={t`Change “${activity.title}”`} onClick={() => setEditing(true)}>
            <IconPencil size={15} />
          </ActionIcon>
          <ActivityArchive activity={activity} />
          <ActionIcon
            aria-label={t`Delete “${activity.title}”`}
            loading={remove.isPending}
            onClick={() => remove.mutate()}
          >
            <IconTrash size={15} />
          </ActionIcon>
        </span>
      )}
    </li>
  );
}
