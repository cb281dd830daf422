import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { DataTable, EmptyState, FilterBar, laterDialog, QueryState } from '../../components';
import { pagesOf, useListState, useMayEdit } from '../../hooks';
import { mappingListKeys, useTitleMappings } from './queries';
import classes from './TitleMapping.module.css';
import { useMappingColumns } from './useMappingColumns';

const MappingDialog = laterDialog(() =>
  import('./MappingDialog').then((module) => module.MappingDialog),
);

/** The table that knows which title means which role; each row can be changed where it stands. */
export function TitleMappings() {
  const { t } = useLingui();
  const mayEdit = useMayEdit();
  const [state, setState] = useListState(mappingListKeys);
  const [adding, { open, close }] = useDisclosure(false);
  const mappings = useTitleMappings(state);
  const columns = useMappingColumns(mayEdit);
  return (
    <section className={classes.section} aria-labelledby="title-mappings">
      <div className={classes.head}>
        <h2 id="title-mappings" className={classes.heading}>
          <Trans>What titles mean</Trans>
        </h2>
        {mayEdit && (
          <Button variant="default" onClick={open}>
            <Trans>Add a title</Trans>
          </Button>
        )}
      </div>
      <FilterBar
        search={state.q ?? ''}
        onSearch={(q) => setState({ q })}
        searchLabel={t`Search titles and job codes`}
      />
      <QueryState
        query={mappings}
        isEmpty={(data) => data.pages[0]?.items.length === 0}
        empty={
          state.q ? (
            <EmptyState title={t`No title matches`}>{t`Try other words.`}</EmptyState>
          ) : (
            <EmptyState title={t`No title means a role yet`}>
              <Trans>What you say above about a title is kept here, and can be changed.</Trans>
            </EmptyState>
          )
        }
      >
        {() => (
          <DataTable
            label={t`What titles mean`}
            name="title-mappings"
            columns={columns}
            pages={pagesOf(mappings)}
            sort={state.sort ?? 'title'}
            onSort={(sort) => setState({ sort })}
          />
        )}
      </QueryState>
      <MappingDialog opened={adding} onClose={close} />
    </section>
  );
}
