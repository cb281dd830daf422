import type { Schema } from '../../api';

export type Import = Schema<'Import'>;
export type ImportStatus = Import['status'];

/** Is the server at work on it? */
export const isRunning = (status: ImportStatus | undefined) =>
  status === 'validating' || status === 'applying' || status === 'undoing';
