import { useLingui } from '@lingui/react/macro';
import { IconCircleCheckFilled, IconCircleDashed } from '@tabler/icons-react';
import { DragHandle } from './DragHandle';
import { PlanCell } from './PlanCell';
import classes from './PlanTableRow.module.css';
import type { PlanRow } from './planRows';
import { RowMenu } from './RowMenu';
import type { RowProps } from './rowEditing';
import type { RowDrag } from './useRowDrag';
import { type ColumnId, columnIds } from './words';

interface PlanTableRowProps extends RowProps {
  row: PlanRow;
  index: number;
  last: boolean;
  drag: RowDrag;
  /** The column whose editor is open in this row. */
  open: ColumnId | null;
  onOpen: (column: ColumnId) => void;
  onClose: (column: ColumnId, back: boolean) => void;
  onMove: (to: number) => void;
}

/** One row: skill, activity, how it is built, how it is practised, feedback. */
export function PlanTableRow(props: PlanTableRowProps) {
  const { row, index, last, drag, editing, refused, open, onOpen, onClose, onMove } = props;
  const { t } = useLingui();
  const number = index + 1;
  const gaps = row.missing.length + row.archived.length;
  return (
    <tr
      className={classes.row}
      data-incomplete={gaps > 0 || undefined}
      data-refused={refused ? true : undefined}
      {...drag.rowState(row.id, index)}
    >
      <td className={classes.order}>
        {editing && <DragHandle number={number} {...drag.handle(row.id, index)} />}
        <span className={classes.number}>{number}</span>
        {gaps === 0 ? (
          <IconCircleCheckFilled size={15} className={classes.whole} aria-label={t`complete`} />
        ) : (
          <IconCircleDashed size={15} className={classes.gaps} aria-label={t`${gaps} missing`} />
        )}
      </td>
      {columnIds.map((column) => (
        <PlanCell
          key={column}
          row={row}
          number={number}
          column={column}
          editing={editing}
          refused={refused}
          open={open === column}
          onOpen={() => onOpen(column)}
          onClose={(back) => onClose(column, back)}
        />
      ))}
      <td className={classes.menu}>
        {editing && (
          <RowMenu row={row} index={index} last={last} editing={editing} onMove={onMove} />
        )}
      </td>
    </tr>
  );
}
