import type { Schema } from '../../api';
import type { Column } from './column';
import { useColumnChoice } from './useColumnChoice';

/** The list that a page is about, as it is on screen. */
export interface ShownList {
  /** The API's word for it. */
  list: Schema<'ListName'>;
  /** The ids of the columns that are shown; none for a list whose columns cannot be chosen. */
  columns: string[];
  /** What the server is asked for at an address, where that is not what the address says. */
  asked?: (search: Record<string, string>) => Record<string, string>;
}

/** What a page says of its list to those who work on all lists. */
export function useShownList<T>(
  list: ShownList['list'],
  columns: Column<T>[],
  asked?: ShownList['asked'],
): ShownList {
  const { shown } = useColumnChoice(list, columns, true);
  return { list, columns: shown.map(({ id }) => id), asked };
}
