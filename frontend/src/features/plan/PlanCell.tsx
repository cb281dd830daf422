import { useLingui } from '@lingui/react/macro';
import { later } from '../../components';
import { cellViews } from './cellViews';
import classes from './PlanCell.module.css';
import type { PlanRow } from './planRows';
import { RowMarks } from './RowMarks';
import type { RowProps } from './rowEditing';
import { type ColumnId, columns, markColumns } from './words';

const OpenCell = later(() => import('./OpenCell').then((module) => module.OpenCell));

interface PlanCellProps extends RowProps {
  row: PlanRow;
  number: number;
  column: ColumnId;
  open: boolean;
  onOpen: () => void;
  onClose: (back: boolean) => void;
}

/** One cell of the one-page table; a press or Enter opens its editor. */
export function PlanCell(props: PlanCellProps) {
  const { row, number, column, editing, refused = [], open, onOpen, onClose } = props;
  const { t } = useLingui();
  const View = cellViews[column];
  const name = t(columns[column]);
  const view = <View row={row} editable={editing !== undefined} />;
  return (
    <td
      className={classes.cell}
      data-open={open || undefined}
      data-marked={row.marks.some(({ code }) => markColumns[code] === column) || undefined}
    >
      <span className={classes.label}>{name}</span>
      {editing ? (
        <button
          type="button"
          className={classes.view}
          data-cell={`${row.id}:${column}`}
          aria-haspopup="dialog"
          aria-expanded={open}
          onClick={onOpen}
        >
          {view}
        </button>
      ) : (
        <div className={classes.view}>{view}</div>
      )}
      {column === 'skill' && refused.length > 0 && (
        <div className={classes.refused} role="alert">
          {refused.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </div>
      )}
      <RowMarks
        row={row}
        column={column}
        onChange={editing && ((patch) => editing.change(row.id, patch))}
      />
      {open && editing && (
        <OpenCell row={row} number={number} column={column} editing={editing} onClose={onClose} />
      )}
    </td>
  );
}
