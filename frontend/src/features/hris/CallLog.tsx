import { Trans, useLingui } from '@lingui/react/macro';
import { Switch, Text } from '@mantine/core';
import { Card, DataTable, EmptyState, QueryState } from '../../components';
import { pagesOf } from '../../hooks';
import classes from './Hris.module.css';
import { type HrisState, useCalls } from './queries';
import { useCallColumns } from './useCallColumns';

interface CallLogProps {
  state: HrisState;
  onChange: (patch: { failed: string | null }) => void;
}

/** What the HR system last asked and was answered, as it happens. */
export function CallLog({ state, onChange }: CallLogProps) {
  const { t } = useLingui();
  const calls = useCalls(state);
  const columns = useCallColumns();
  return (
    <Card
      title={t`Last calls`}
      flush
      actions={
        <Switch
          label={t`Only those that failed`}
          checked={state.failed === 'true'}
          onChange={({ currentTarget }) =>
            onChange({ failed: currentTarget.checked ? 'true' : null })
          }
        />
      }
    >
      <Text size="xs" c="dimmed" className={classes.note}>
        <Trans>
          The last 1,000 calls, newest first, asked for every few seconds. Values that people are
          looked up by are left out.
        </Trans>
      </Text>
      <QueryState
        query={calls}
        isEmpty={(data) => data.pages[0]?.items.length === 0}
        empty={
          <EmptyState title={state.failed ? t`No call has failed` : t`Nobody has called yet`}>
            {state.failed
              ? t`All of the last calls were answered.`
              : t`Test the connection in the other system; its call is shown here at once, also when its token is wrong.`}
          </EmptyState>
        }
      >
        {() => (
          <div className={classes.calls}>
            <DataTable
              label={t`Last calls`}
              name="scim-calls"
              columns={columns}
              pages={pagesOf(calls)}
              tall
            />
          </div>
        )}
      </QueryState>
    </Card>
  );
}
