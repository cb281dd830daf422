import { type Import, type ImportStatus, isMoving } from './running';

/** Milliseconds: at first, more with each answer, at most. */
const first = 500;
const more = 50;
const most = 4000;

interface Asked {
  state: { data?: Pick<Import, 'status' | 'progress'>; dataUpdateCount: number };
}

/**
 * When to ask again how far an import is: soon at first, later and later the longer the same work takes,
 * and not at all once it rests. Dry run and apply each start anew.
 */
export function backOff(): (query: Asked) => number | false {
  let status: ImportStatus | undefined;
  let since = 0;
  return ({ state }) => {
    if (state.data?.status !== status) {
      status = state.data?.status;
      since = state.dataUpdateCount;
    }
    if (!state.data || !isMoving(state.data)) return false;
    return Math.min(first + more * (state.dataUpdateCount - since), most);
  };
}
