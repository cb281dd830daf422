import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Text } from '@mantine/core';
import { IconShieldOff } from '@tabler/icons-react';
import { DataTable, EmptyState, Page, QueryState } from '../../components';
import { pagesOf, useListState } from '../../hooks';
import { paths } from '../../urls';
import { AuditDownload } from './AuditDownload';
import { AuditFilters } from './AuditFilters';
import { EntryDialog } from './EntryDialog';
import { auditKeys, useAuditStatus, useEntries } from './queries';
import { useAuditColumns } from './useAuditColumns';

export default function AuditPage() {
  const { t } = useLingui();
  const [state, setState] = useListState(auditKeys);
  const [{ entry }, setEntry] = useListState(['entry']);
  const entries = useEntries(state);
  const columns = useAuditColumns();
  const filtered = Object.keys(state).length > 0;
  const search = new URLSearchParams(state as Record<string, string>);

  return (
    <Page title={t`Audit`} fill actions={<AuditDownload state={state} />}>
      <Unprotected />
      <AuditFilters state={state} onChange={setState} />
      <QueryState
        query={entries}
        isEmpty={(data) => data.pages[0]?.items.length === 0}
        empty={filtered ? <NoMatch /> : <NothingYet />}
      >
        {() => (
          <DataTable
            addressed
            tall
            label={t`Audit`}
            name="audit"
            columns={columns}
            pages={pagesOf(entries)}
            rowTo={({ id }) => `${paths.audit}?${search}${search.size ? '&' : ''}entry=${id}`}
          />
        )}
      </QueryState>
      {entry && <EntryDialog id={entry} onClose={() => setEntry({ entry: null })} />}
    </Page>
  );
}

/** Tells that the database does not keep the entries from being changed. */
function Unprotected() {
  const { t } = useLingui();
  const status = useAuditStatus();
  if (status.data?.appendOnly !== false) return null;
  return (
    <Alert color="orange" icon={<IconShieldOff />}>
      <Text size="sm" fw={600}>{t`The audit is not append-only`}</Text>
      <Trans>
        The application uses the database as the owner of its tables, so it could change or delete
        entries. Whoever runs this installation can give it a user of its own: see “The two users of
        the database” in backend/README.md.
      </Trans>
    </Alert>
  );
}

function NoMatch() {
  const { t } = useLingui();
  return <EmptyState title={t`No entry matches`}>{t`Try fewer filters.`}</EmptyState>;
}

function NothingYet() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`Nothing was changed yet`}>
      <Trans>
        Whatever somebody creates, changes, deletes or takes along is kept here: who, when, from
        where, what it was and what it became.
      </Trans>
    </EmptyState>
  );
}
