import { cellViews } from './cellViews';
import classes from './PlanSheet.module.css';
import type { PlanRow } from './planRows';
import { columnIds } from './words';

/** A row on paper. */
export function SheetRow({ row }: { row: PlanRow }) {
  return (
    <tr>
      {columnIds.map((column) => {
        const View = cellViews[column];
        return (
          <td key={column} className={classes.cell}>
            <View row={row} editable={false} />
          </td>
        );
      })}
    </tr>
  );
}
