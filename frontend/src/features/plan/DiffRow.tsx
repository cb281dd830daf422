import { Trans, useLingui } from '@lingui/react/macro';
import { Tag, type Tone } from '../../components';
import { CellChange } from './CellChange';
import { cellViews } from './cellViews';
import classes from './PlanDiff.module.css';
import type { RowPart } from './planRows';
import type { RowDiff } from './queries';
import { type ColumnId, changes, columnIds, columns } from './words';

const tones: Record<RowDiff['change'], Tone> = {
  added: 'ok',
  removed: 'bad',
  changed: 'accent',
  moved: 'accent',
  unchanged: 'neutral',
};

/** What each column shows of a row. */
const partsOf: Record<ColumnId, RowPart[]> = {
  skill: ['skill'],
  activity: ['activity'],
  built: ['how-built'],
  practice: ['practice-task', 'practice-frequency', 'good-use'],
  feedback: ['feedback'],
};

/** One row of the comparison: whole where it came or went, word by word where it changed. */
export function DiffRow({ row }: { row: RowDiff }) {
  const { t } = useLingui();
  const shown = row.after ?? row.before;
  if (!shown) return null;
  const { placeBefore: was, placeAfter: is } = row;

  return (
    <tr className={classes.row} data-change={row.change}>
      <td className={classes.order}>
        <span className={classes.number}>{is ?? was}</span>
        <Tag tone={tones[row.change]}>{t(changes[row.change])}</Tag>
        {row.moved && (
          <span className={classes.moved}>
            <Trans>
              from {was} to {is}
            </Trans>
          </span>
        )}
      </td>
      {columnIds.map((column) => {
        const View = cellViews[column];
        const parts = partsOf[column].filter((part) => row.parts.includes(part));
        return (
          <td key={column} className={classes.cell} data-same={parts.length === 0 || undefined}>
            <span className={classes.label}>{t(columns[column])}</span>
            {row.before && row.after && parts.length > 0 ? (
              <CellChange column={column} before={row.before} after={row.after} />
            ) : (
              <View row={shown} editable={false} />
            )}
          </td>
        );
      })}
    </tr>
  );
}
