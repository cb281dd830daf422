import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { DataTable, EmptyState, QueryState } from '../../components';
import { pagesOf, useMayEdit } from '../../hooks';
import { useUnmappedCount, useUnmappedTitles } from './queries';
import classes from './TitleMapping.module.css';
import { UnmappedSelection } from './UnmappedSelection';
import { useAssigning } from './useAssigning';
import { useUnmappedColumns } from './useUnmappedColumns';

/** The work list: titles that mean no role yet, each with the role it most likely means. */
export function UnmappedTitles() {
  const { t } = useLingui();
  const mayEdit = useMayEdit();
  const titles = useUnmappedTitles();
  const people = useUnmappedCount() ?? 0;
  const [selected, select] = useState<string[]>([]);
  const assigning = useAssigning(() => select([]));
  const columns = useUnmappedColumns(mayEdit ? assigning.assign : undefined);
  const found = pagesOf(titles);
  const pages = {
    ...found,
    rows: found.rows.map((row) => ({ ...row, id: JSON.stringify([row.title, row.jobCode]) })),
  };
  return (
    <section className={classes.section} aria-labelledby="unmapped-titles">
      <h2 id="unmapped-titles" className={classes.heading}>
        <Trans>Titles without a role</Trans>
      </h2>
      {people > 0 && (
        <p className={classes.about}>
          <Plural
            value={people}
            one="# person has no role yet. Say what a title means, and whoever has it or gets it later has the role."
            other="# people have no role yet. Say what a title means, and whoever has it or gets it later has the role."
          />
        </p>
      )}
      <QueryState
        query={titles}
        isEmpty={(data) => data.pages[0]?.items.length === 0}
        empty={
          <EmptyState title={t`Every title has a role`}>
            <Trans>
              A title that nobody has seen before turns up here, with the people it concerns.
            </Trans>
          </EmptyState>
        }
      >
        {() => (
          <DataTable
            tall
            label={t`Titles without a role`}
            name="unmapped-titles"
            columns={columns}
            pages={pages}
            selected={selected}
            onSelect={mayEdit ? select : undefined}
          />
        )}
      </QueryState>
      <UnmappedSelection
        titles={pages.rows.filter(({ id }) => selected.includes(id))}
        assigning={assigning}
        onClear={() => select([])}
      />
    </section>
  );
}
