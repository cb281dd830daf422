import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { toast, toastProblem } from '../../../components';
import type { GridColumn, GridRow } from './cells';
import type { Change } from './edits';
import { type Block, pasted } from './paste';

/** Takes a block from a spreadsheet and tells what of it found its place. */
export function usePaste(change: (changes: Change[]) => void) {
  const { t } = useLingui();
  return (text: string, at: Block, sides: { rows: GridRow[]; columns: GridColumn[] }) => {
    const { changes, unreadable, unknown, outside } = pasted(text, at, sides);
    change(changes);
    const remarks = [
      unreadable > 0 &&
        plural(unreadable, { one: '# value is no level', other: '# values are no level' }),
      unknown.length > 0 && t`not in the grid: ${unknown.slice(0, 3).join(', ')}`,
      outside > 0 &&
        plural(outside, {
          one: '# value lies beyond the last row or column',
          other: '# values lie beyond the last row or column',
        }),
    ].filter(Boolean);
    if (remarks.length === 0) {
      toast(plural(changes.length, { one: '# cell pasted', other: '# cells pasted' }));
    } else {
      const title = t`Not everything could be pasted`;
      toastProblem({ type: '', title, status: 0, detail: remarks.join('; ') }, title);
    }
  };
}
