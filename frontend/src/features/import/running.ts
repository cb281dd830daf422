import type { Schema } from '../../api';

export type Import = Schema<'Import'>;
export type ImportStatus = Import['status'];

/** Is there still something to hear of it? Search finds the records of a large import only some time after they are there. */
export const isMoving = ({ status, progress }: Pick<Import, 'status' | 'progress'>) =>
  isRunning(status) || progress.phase === 'indexing';

/** Is the server at work on it? */
export const isRunning = (status: ImportStatus | undefined) =>
  status === 'validating' || status === 'applying' || status === 'undoing';
