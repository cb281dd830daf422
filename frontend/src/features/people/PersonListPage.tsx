import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DataTable, EmptyState, Page, QueryState, useShownList } from '../../components';
import { pagesOf, useIsAdmin, useListState } from '../../hooks';
import { paths, url } from '../../urls';
import { PeopleViewSwitch } from './PeopleViewSwitch';
import { PersonFilters } from './PersonFilters';
import { asAsked, personListKeys, usePersonList } from './queries';
import { UnmappedNotice } from './UnmappedNotice';
import { usePersonColumns } from './usePersonColumns';

export default function PersonListPage() {
  const { t } = useLingui();
  const [state, setState] = useListState(personListKeys);
  const people = usePersonList(state);
  const columns = usePersonColumns();
  const list = useShownList('people', columns, asAsked);
  const { sort, ...filters } = state;
  const filtered = Object.keys(filters).length > 0;

  return (
    <Page
      title={t`People`}
      fill
      actions={
        <>
          <PeopleViewSwitch value="list" />
          <PersonActions />
        </>
      }
    >
      <PersonFilters list={list} state={state} onChange={setState} />
      {!filtered && <UnmappedNotice />}
      <QueryState
        query={people}
        isEmpty={(data) => data.pages[0]?.items.length === 0}
        empty={filtered ? <NoMatch /> : <NobodyYet />}
      >
        {() => (
          <DataTable
            addressed
            label={t`People`}
            name="people"
            columns={columns}
            pages={pagesOf(people)}
            sort={sort ?? 'name'}
            onSort={(next) => setState({ sort: next })}
            rowTo={(person) => url(paths.person, { id: person.id })}
          />
        )}
      </QueryState>
    </Page>
  );
}

/** Only the administrators keep the people. */
function PersonActions() {
  if (!useIsAdmin()) return null;
  return (
    <>
      <Button
        component={Link}
        to={paths.importNew}
        search={{ kind: 'people' } as never}
        variant="default"
      >
        <Trans>Import people</Trans>
      </Button>
      <Button component={Link} to={paths.personNew}>
        <Trans>New person</Trans>
      </Button>
    </>
  );
}

function NoMatch() {
  const { t } = useLingui();
  return <EmptyState title={t`Nobody matches`}>{t`Try fewer filters or other words.`}</EmptyState>;
}

function NobodyYet() {
  const { t } = useLingui();
  const isAdmin = useIsAdmin();
  return (
    <EmptyState
      title={t`Nobody here yet`}
      action={
        isAdmin && (
          <Link to={paths.importNew} search={{ kind: 'people' } as never}>
            {t`Import people from a file`}
          </Link>
        )
      }
    >
      <Trans>
        Who works here, in which role, team and reporting line: let your HR system push it, import a
        file, or write the first ones yourself.
      </Trans>
    </EmptyState>
  );
}
