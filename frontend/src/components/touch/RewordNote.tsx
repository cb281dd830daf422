import { later } from '../later/later';
import type { UsedRecord } from './uses';

const Reworded = later(() => import('./Reworded').then((module) => module.Reworded));

interface RewordNoteProps {
  of: UsedRecord;
  /** Whether its words are being changed; nothing is asked before. */
  changed: boolean;
}

/** The place under words that are being changed where the page says what else will show the new ones. */
export function RewordNote({ of, changed }: RewordNoteProps) {
  return <div role="status">{changed && <Reworded of={of} />}</div>;
}
