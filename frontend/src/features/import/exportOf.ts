import type { SheetFormat } from '../../components';
import type { ImportKind } from './words';

/** Where the records of a kind are, as a file that can be imported again. */
export const exportOf = (kind: ImportKind, format: SheetFormat) =>
  `/api/v1/exports/${kind}?format=${format}`;
