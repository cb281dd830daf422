import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DataTable, EmptyState, FilterBar, FilterSelect, Page, QueryState } from '../../components';
import { pagesOf, useListState } from '../../hooks';
import { paths, url } from '../../urls';
import { useMayKeep, useWebhookList, webhookListKeys } from './queries';
import { useWebhookColumns } from './useWebhookColumns';

export default function WebhookListPage() {
  const { t } = useLingui();
  const [state, setState] = useListState(webhookListKeys);
  const webhooks = useWebhookList(state);
  const columns = useWebhookColumns();
  const mayKeep = useMayKeep();

  return (
    <Page
      title={t`Webhooks`}
      fill
      actions={
        mayKeep && (
          <Button component={Link} to={paths.webhookNew}>
            <Trans>New webhook</Trans>
          </Button>
        )
      }
    >
      <FilterBar onClear={state.disabled ? () => setState({ disabled: null }) : undefined}>
        <FilterSelect
          label={t`State`}
          value={state.disabled}
          onChange={(disabled) => setState({ disabled })}
          data={[
            { value: 'true', label: t`Switched off by itself` },
            { value: 'false', label: t`All others` },
          ]}
        />
      </FilterBar>
      <QueryState
        query={webhooks}
        isEmpty={(data) => data.pages[0]?.items.length === 0}
        empty={
          state.disabled ? (
            <EmptyState title={t`No webhook matches`}>{t`Try without the filter.`}</EmptyState>
          ) : (
            <NoWebhooksYet mayKeep={mayKeep} />
          )
        }
      >
        {() => (
          <DataTable
            addressed
            label={t`Webhooks`}
            name="webhooks"
            columns={columns}
            pages={pagesOf(webhooks)}
            sort={state.sort ?? 'createdAt'}
            onSort={(sort) => setState({ sort })}
            rowTo={({ id }) => url(paths.webhook, { id })}
          />
        )}
      </QueryState>
    </Page>
  );
}

function NoWebhooksYet({ mayKeep }: { mayKeep: boolean }) {
  const { t } = useLingui();
  return (
    <EmptyState
      title={t`No webhooks yet`}
      action={mayKeep && <Link to={paths.webhookNew}>{t`Create the first webhook`}</Link>}
    >
      <Trans>
        A webhook tells another system what happens here: that an import has ended, that a plan was
        published, that somebody has left. Each message is signed, and comes again until it is
        taken.
      </Trans>
    </EmptyState>
  );
}
