import { useLocalStorage } from '@mantine/hooks';
import type { VisibilityState } from '@tanstack/react-table';
import type { Column } from './column';

/** Which columns of a list are shown; a display preference that stays in this browser. */
export function useColumnChoice<T>(listName: string, columns: Column<T>[]) {
  const [chosen, setChosen] = useLocalStorage<VisibilityState>({
    key: `upskill.columns.${listName}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  });
  const usual = Object.fromEntries(columns.map(({ id, optional }) => [id, !optional]));
  return { visibility: { ...usual, ...chosen }, setVisibility: setChosen };
}
