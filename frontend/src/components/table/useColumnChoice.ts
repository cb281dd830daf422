import { useLocalStorage } from '@mantine/hooks';
import { useListState } from '../../hooks';
import type { Column, ColumnVisibility } from './column';

const keys = ['columns'] as const;

/**
 * Which columns of a list are shown: those that the address names, else those chosen last in this browser.
 *
 * @param addressed whether the choice is kept in the address; only the list that the page is about may do so
 */
export function useColumnChoice<T>(listName: string, columns: Column<T>[], addressed = false) {
  const [{ columns: named }, setState] = useListState(keys);
  const [chosen, setChosen] = useLocalStorage<ColumnVisibility>({
    key: `upskill.columns.${listName}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  });
  const usual = Object.fromEntries(columns.map(({ id, optional }) => [id, !optional]));
  const inAddress = addressed && named ? named.split(',') : null;
  const visibility: ColumnVisibility = inAddress
    ? Object.fromEntries(columns.map(({ id }) => [id, inAddress.includes(id)]))
    : { ...usual, ...chosen };
  const shownOf = (next: ColumnVisibility) =>
    columns.filter(({ id }, index) => index === 0 || next[id]);

  return {
    visibility,
    shown: shownOf(visibility),
    show: (id: string, isShown: boolean) => {
      const next = { ...visibility, [id]: isShown };
      setChosen(next);
      if (addressed)
        setState({
          columns: shownOf(next)
            .map((column) => column.id)
            .join(','),
        });
    },
  };
}
