import { useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { download, toProblem } from '../api';
import { toastProblem } from './toast';

/** The formats that spreadsheets open; scripts have more of them in the API. */
export type SheetFormat = 'csv' | 'xlsx';

/** Saves the file at a path of the API. */
export function useDownload() {
  const { t } = useLingui();
  return useMutation({
    mutationFn: download,
    onError: (error) => toastProblem(toProblem(error), t`The file could not be fetched`),
  });
}
