import { Trans, useLingui } from '@lingui/react/macro';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { CellEditorProps } from './cellEditors';
import { useActivities } from './lookups';
import { RecordPicker } from './RecordPicker';

const asWritten = 'as-written';

/** Says where the skill shows up: in one of the role's activities, or in words of one's own. */
export function ActivityEditor({ row, roleId, onChange, onDone }: CellEditorProps) {
  const { t } = useLingui();
  const [search, setSearch] = useState(row.activityId ? '' : (row.activity ?? ''));
  const [q] = useDebouncedValue(search, 200);
  const activities = useActivities(roleId, q);
  const found = activities.data?.items ?? [];
  const text = search.trim();

  function pick(value: string) {
    const activity = found.find(({ id }) => id === value);
    onChange({ activityId: activity?.id ?? null, activity: activity?.title ?? text });
    onDone();
  }

  return (
    <RecordPicker
      label={t`Search activities or write your own`}
      groups={[
        {
          label: t`Activities of this role`,
          choices: found.map(({ id, title }) => ({ value: id, label: title })),
        },
        {
          label: t`In your own words`,
          choices: text ? [{ value: asWritten, label: t`Use “${text}”` }] : [],
        },
      ]}
      search={search}
      onSearch={setSearch}
      loading={activities.isFetching}
      empty={
        <Trans>The role has no activities yet. Write where the skill shows up in the work.</Trans>
      }
      maxLength={1000}
      onPick={pick}
    />
  );
}
