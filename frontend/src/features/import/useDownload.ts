import { useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { download, toProblem } from '../../api';
import { toastProblem } from '../../components';
import type { ImportKind } from './words';

/** The formats that spreadsheets open; scripts have more of them in the API. */
export type SheetFormat = 'csv' | 'xlsx';

/** Where the records of a kind are, as a file that can be imported again. */
export const exportOf = (kind: ImportKind, format: SheetFormat) =>
  `/api/v1/exports/${kind}?format=${format}`;

/** Saves the file at a path of the API. */
export function useDownload() {
  const { t } = useLingui();
  return useMutation({
    mutationFn: download,
    onError: (error) => toastProblem(toProblem(error), t`The file could not be fetched`),
  });
}
