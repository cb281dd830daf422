import { laterDialog } from './later';

/** Asks once before something that other records feel; its code is loaded when it first opens. */
export const TouchDialog = laterDialog(() =>
  import('../touch/TouchDialog').then((module) => module.TouchDialog),
);
