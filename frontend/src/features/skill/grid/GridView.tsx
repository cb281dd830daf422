import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import { CellBar } from './CellBar';
import { type Cell, type GridColumn, type GridRow, keyOf } from './cells';
import type { Change } from './edits';
import { shown } from './edits';
import { GridSaveBar } from './GridSaveBar';
import { GridTable } from './GridTable';
import { copied } from './paste';
import { ReasonDialog } from './ReasonDialog';
import type { GridEdits } from './useGridEdits';
import { usePaste } from './usePaste';
import { useSelection } from './useSelection';

interface GridViewProps {
  rows: GridRow[];
  columns: GridColumn[];
  total: number;
  onEnd: () => void;
  cells: ReadonlyMap<string, Cell>;
  edits: GridEdits;
  mayEdit: boolean;
}

/** The grid with what can be done to the selected cells, by keys, by pointer and by touch. */
export function GridView({ rows, columns, total, onEnd, cells, edits, mayEdit }: GridViewProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const selection = useSelection(rows.length, columns.length);
  const [asking, ask] = useState(false);
  const { active, block } = selection;
  const row = rows[active.row];
  const column = columns[active.column];
  const key = keyOf(row?.roleId ?? '', column?.skillId ?? '');
  const cell = shown(cells.get(key), edits.edits[key]);
  const paste = usePaste(edits.change);

  function set(level: number | null) {
    const changes: Change[] = [];
    for (const { roleId } of rows.slice(block.from.row, block.to.row + 1)) {
      for (const { skillId } of columns.slice(block.from.column, block.to.column + 1)) {
        changes.push({ key: keyOf(roleId, skillId), level });
      }
    }
    edits.change(changes);
  }

  function edit(event: KeyboardEvent): boolean {
    const letter = (event.ctrlKey || event.metaKey) && event.key.toLowerCase();
    if (letter === 'z' && event.shiftKey) edits.redo();
    else if (letter === 'z') edits.undo();
    else if (letter === 'y') edits.redo();
    else if (letter) return false;
    else if (/^[1-4]$/.test(event.key)) set(Number(event.key));
    else if (['Delete', 'Backspace', '0'].includes(event.key)) set(null);
    else if (event.key === 'Enter') ask(true);
    else return false;
    return true;
  }

  function onKey(event: KeyboardEvent) {
    if (event.target !== event.currentTarget) return;
    if ((mayEdit && edit(event)) || selection.onMove(event)) event.preventDefault();
  }
  function onCopy(event: ClipboardEvent) {
    event.clipboardData.setData('text/plain', copied(block, { rows, columns }, cells, edits.edits));
    event.preventDefault();
  }
  function onPaste(event: ClipboardEvent) {
    if (!mayEdit) return;
    paste(event.clipboardData.getData('text/plain'), block, { rows, columns });
    event.preventDefault();
  }

  return (
    <>
      <CellBar
        role={row?.title}
        skill={column?.statement}
        cell={cell}
        block={block}
        mayEdit={mayEdit}
        edits={edits}
        onSet={set}
        onReason={() => ask(true)}
      />
      <GridTable
        rows={rows}
        columns={columns}
        total={total}
        cells={cells}
        edits={edits.edits}
        selection={selection}
        scroller={scroller}
        onEnd={onEnd}
        onKey={onKey}
        onCopy={onCopy}
        onPaste={onPaste}
      />
      <GridSaveBar edits={edits} />
      {asking && row && column && (
        <ReasonDialog
          role={row.title}
          skill={column.statement}
          cell={cell}
          readOnly={!mayEdit}
          onSet={(level, reason) => edits.change([{ key, level, reason }])}
          onClose={() => {
            ask(false);
            scroller.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
          }}
        />
      )}
    </>
  );
}
