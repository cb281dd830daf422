import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack } from '@mantine/core';
import {
  Card,
  DataTable,
  EmptyState,
  FilterBar,
  FilterSelect,
  QueryState,
  toast,
  useDeed,
} from '../../components';
import { pagesOf, useListState } from '../../hooks';
import { paths, url } from '../../urls';
import { statuses } from './health';
import { logKeys, useEventTypes, useLog, useMayKeep, type Webhook } from './queries';
import { useLogColumns } from './useLogColumns';
import { replayFailed } from './writes';

const everything = new Date(0).toISOString();

/** What was sent to the receiver and what became of it. */
export function LogCard({ webhook }: { webhook: Webhook }) {
  const { t } = useLingui();
  const [state, setState] = useListState(logKeys);
  const log = useLog(webhook.id, state);
  const columns = useLogColumns();
  const types = useEventTypes().data ?? [];
  const filtered = Object.keys(state).length > 0;
  return (
    <Card title={t`Log`} actions={<ReplayFailed webhook={webhook} />}>
      <Stack gap="sm">
        <FilterBar onClear={filtered ? () => setState({ status: null, type: null }) : undefined}>
          <FilterSelect
            label={t`Result`}
            value={state.status}
            onChange={(status) => setState({ status })}
            data={Object.entries(statuses).map(([value, { label }]) => ({
              value,
              label: t(label),
            }))}
          />
          <FilterSelect
            label={t`Event`}
            value={state.type}
            onChange={(type) => setState({ type })}
            data={[...types.map(({ type }) => type), 'ping']}
          />
        </FilterBar>
        <QueryState
          query={log}
          isEmpty={(data) => data.pages[0]?.items.length === 0}
          empty={
            <EmptyState title={filtered ? t`Nothing matches` : t`Nothing was sent yet`}>
              {filtered
                ? t`Try fewer filters.`
                : t`Send a test to see whether the receiver takes it.`}
            </EmptyState>
          }
        >
          {() => (
            <DataTable
              label={t`Log`}
              name="webhook-log"
              columns={columns}
              pages={pagesOf(log)}
              rowTo={({ id }) => url(paths.webhookDelivery, { id })}
            />
          )}
        </QueryState>
      </Stack>
    </Card>
  );
}

/** Delivers after all what was given up. */
function ReplayFailed({ webhook }: { webhook: Webhook }) {
  const { t, i18n } = useLingui();
  const mayKeep = useMayKeep();
  const replay = useDeed({
    run: () => replayFailed(webhook.id, everything),
    failed: t`The events could not be sent again`,
    onDone: ({ count }) => toast(t`Being sent again: ${i18n.number(count)}`),
  });
  if (!mayKeep || !webhook.active || webhook.failed === 0) return null;
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={replay.isPending}
      onClick={() => replay.mutate()}
    >
      <Trans>Send all again that were given up</Trans>
    </Button>
  );
}
