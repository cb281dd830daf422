import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { DataTable, EmptyState, FilterBar, FilterSelect, Page, QueryState } from '../../components';
import { pagesOf, useListState } from '../../hooks';
import { NewToken } from './NewToken';
import { type Token, tokenListKeys, useMayMakeTokens, useTokenList } from './queries';
import { RevokeToken } from './RevokeToken';
import { useTokenColumns } from './useTokenColumns';
import { states } from './words';

export default function TokenListPage() {
  const { t } = useLingui();
  const [state, setState] = useListState(tokenListKeys);
  const tokens = useTokenList(state);
  const mayMake = useMayMakeTokens();
  const [making, setMaking] = useState(false);
  const [revoking, setRevoking] = useState<Token>();
  const columns = useTokenColumns(mayMake ? setRevoking : undefined);
  const newToken = mayMake && (
    <Button onClick={() => setMaking(true)}>
      <Trans>New token</Trans>
    </Button>
  );

  return (
    <Page title={t`Tokens`} fill actions={newToken}>
      <FilterBar onClear={state.state ? () => setState({ state: null }) : undefined}>
        <FilterSelect
          label={t`State`}
          value={state.state}
          onChange={(chosen) => setState({ state: chosen })}
          data={Object.entries(states).map(([value, { label }]) => ({ value, label: t(label) }))}
        />
      </FilterBar>
      <QueryState
        query={tokens}
        isEmpty={(data) => data.pages[0]?.items.length === 0}
        empty={state.state ? <NoMatch /> : <NoTokensYet />}
      >
        {() => (
          <DataTable
            label={t`Tokens`}
            name="tokens"
            columns={columns}
            pages={pagesOf(tokens)}
            sort={state.sort}
            onSort={(sort) => setState({ sort })}
          />
        )}
      </QueryState>
      <NewToken opened={making} onClose={() => setMaking(false)} />
      {revoking && <RevokeToken token={revoking} onClose={() => setRevoking(undefined)} />}
    </Page>
  );
}

function NoMatch() {
  const { t } = useLingui();
  return <EmptyState title={t`No token matches`}>{t`Choose another state.`}</EmptyState>;
}

function NoTokensYet() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`There is no token yet`}>
      <Trans>
        A token lets a script in that can hold nothing but a fixed secret, such as the nightly
        import or the provisioning of Entra ID or Okta. Scripts that can sign in as a client of your
        identity provider need none.
      </Trans>
    </EmptyState>
  );
}
