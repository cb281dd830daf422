import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { EmptyState, TextChange } from '../../components';
import { DiffCounts } from './DiffCounts';
import { DiffRow } from './DiffRow';
import classes from './PlanDiff.module.css';
import type { PlanDiff } from './queries';
import { columnIds, columns } from './words';

/** The one-page table with what became of each row; rows that are the same are folded away. */
export function PlanDiffView({ diff }: { diff: PlanDiff }) {
  const { t } = useLingui();
  const [whole, setWhole] = useState(false);
  const same = diff.rows.filter(({ change }) => change === 'unchanged').length;
  const rows = whole ? diff.rows : diff.rows.filter(({ change }) => change !== 'unchanged');
  const renamed = diff.from.title !== diff.to.title;

  return (
    <>
      <div className={classes.head}>
        <p className={classes.sentence}>
          <DiffCounts diff={diff} />
        </p>
        {same > 0 && rows.length > 0 && (
          <Button variant="default" size="compact-sm" onClick={() => setWhole(!whole)}>
            {whole ? <Trans>Only what changed</Trans> : <Trans>All rows</Trans>}
          </Button>
        )}
      </div>
      {renamed && (
        <p className={classes.sentence}>
          <Trans>Title:</Trans> <TextChange before={diff.from.title} after={diff.to.title} />
        </p>
      )}
      {rows.length === 0 ? (
        <EmptyState title={t`The rows are the same`}>
          <Trans>Both versions say the same, in the same order.</Trans>
        </EmptyState>
      ) : (
        <div className={classes.frame}>
          <table className={classes.table} aria-label={t`What changed`}>
            <thead>
              <tr>
                <th scope="col" className={classes.order}>
                  {t`Row`}
                </th>
                {columnIds.map((column) => (
                  <th scope="col" key={column} data-column={column}>
                    {t(columns[column])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <DiffRow key={row.externalId} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
