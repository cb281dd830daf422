import { useLingui } from '@lingui/react/macro';
import { CellEditor } from './CellEditor';
import { cellEditors } from './cellEditors';
import type { PlanRow } from './planRows';
import type { RowEditing } from './rowEditing';
import { type ColumnId, columns } from './words';

interface OpenCellProps {
  row: PlanRow;
  number: number;
  column: ColumnId;
  editing: RowEditing;
  /** `back` says that the keyboard goes on in the cell. */
  onClose: (back: boolean) => void;
}

/** The editor that belongs to a column, over the cell. */
export function OpenCell({ row, number, column, editing, onClose }: OpenCellProps) {
  const { t } = useLingui();
  const Editor = cellEditors[column];
  const name = t(columns[column]);
  return (
    <CellEditor label={t`${name}, row ${number}`} onClose={onClose}>
      <Editor
        row={row}
        roleId={editing.roleId}
        onChange={(patch) => editing.change(row.id, patch)}
        onDone={() => onClose(true)}
      />
    </CellEditor>
  );
}
