import { useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { download, toProblem } from '../../api';
import { toastProblem } from '../../components';
import type { ImportKind } from './words';

/** The formats that spreadsheets open; scripts have more of them in the API. */
export type SheetFormat = 'csv' | 'xlsx';

/** Saves the records of a kind as a file that can be imported again. */
export function useExport() {
  const { t } = useLingui();
  return useMutation({
    mutationFn: ({ kind, format }: { kind: ImportKind; format: SheetFormat }) =>
      download(`/api/v1/exports/${kind}?format=${format}`),
    onError: (error) => toastProblem(toProblem(error), t`The file could not be fetched`),
  });
}
