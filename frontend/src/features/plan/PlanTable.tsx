import { useLingui } from '@lingui/react/macro';
import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { AddRows } from './AddRows';
import { cellAt, cellKeys } from './cellKeys';
import { EmptyPlan } from './EmptyPlan';
import classes from './PlanTable.module.css';
import { PlanTableRow } from './PlanTableRow';
import type { PlanRow } from './planRows';
import type { RowEditing } from './rowEditing';
import type { RowProblems } from './rowProblems';
import { useRowDrag } from './useRowDrag';
import { type ColumnId, columnIds, columns } from './words';

interface PlanTableProps {
  rows: PlanRow[];
  /** Without it the plan is only read. */
  editing?: RowEditing;
  refused: RowProblems;
}

/** A plan as the one-page table: skill × activity × how it is built × how it is practised × feedback. */
export function PlanTable({ rows, editing, refused }: PlanTableProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<{ row: string; column: ColumnId } | null>(null);
  const [said, say] = useState('');
  const drag = useRowDrag(move);

  function move(id: string, to: number) {
    editing?.move(id, to);
    say(t`The row is now number ${to + 1} of ${rows.length}.`);
  }

  // A moved row leaves the page for a moment and loses the keyboard.
  function moveByKey(id: string, to: number, focused: HTMLElement) {
    flushSync(() => move(id, to));
    focused.focus();
  }

  function close(row: string, column: ColumnId, back: boolean) {
    flushSync(() =>
      setOpen((current) => (current?.row === row && current.column === column ? null : current)),
    );
    if (back) cellAt(row, column)?.focus();
  }

  /** Adds rows and opens the first cell that is to be filled. */
  function add(added: PlanRow[]) {
    editing?.add(added);
    const [first] = added;
    if (first) setOpen({ row: first.id, column: first.skillId ? 'activity' : 'skill' });
  }

  if (rows.length === 0) {
    return (
      <div className={classes.frame}>
        <EmptyPlan roleId={editing?.roleId} onAdd={add} />
      </div>
    );
  }
  const onKey = cellKeys(
    rows.map(({ id }) => id),
    moveByKey,
  );
  return (
    <div className={classes.frame}>
      <table className={classes.table} aria-label={t`Plan`}>
        <thead>
          <tr>
            <th scope="col" className={classes.order}>
              <VisuallyHidden>{t`Row`}</VisuallyHidden>
            </th>
            {columnIds.map((column) => (
              <th scope="col" key={column} data-column={column}>
                {t(columns[column])}
              </th>
            ))}
            <td className={classes.menu} />
          </tr>
        </thead>
        <tbody onKeyDown={editing && onKey}>
          {rows.map((row, index) => (
            <PlanTableRow
              key={row.id}
              row={row}
              index={index}
              last={index === rows.length - 1}
              drag={drag}
              editing={editing}
              refused={refused[row.id]}
              open={open?.row === row.id ? open.column : null}
              onOpen={(column) => setOpen({ row: row.id, column })}
              onClose={(column, back) => close(row.id, column, back)}
              onMove={(to) => move(row.id, to)}
            />
          ))}
        </tbody>
      </table>
      {editing && <AddRows roleId={editing.roleId} rows={rows} onAdd={add} />}
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </div>
  );
}
