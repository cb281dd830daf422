import { useLocalStorage } from '@mantine/hooks';
import type { Column, ColumnVisibility } from './column';

/** Which columns of a list are shown; a display preference that stays in this browser. */
export function useColumnChoice<T>(listName: string, columns: Column<T>[]) {
  const [chosen, setChosen] = useLocalStorage<ColumnVisibility>({
    key: `upskill.columns.${listName}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  });
  const usual = Object.fromEntries(columns.map(({ id, optional }) => [id, !optional]));
  const visibility: ColumnVisibility = { ...usual, ...chosen };
  return {
    visibility,
    shown: columns.filter(({ id }, index) => index === 0 || visibility[id]),
    show: (id: string, isShown: boolean) => setChosen({ ...chosen, [id]: isShown }),
  };
}
