import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body, toProblem } from '../../api';
import { toastProblem } from '../../components';
import { type Import, putImport } from './queries';
import { watch } from './watched';

/** The part of the people in use that goes, in whole percent, where the server wants that allowed. */
const archivedPart = ({ inUse, counts }: Import) =>
  inUse == null ? undefined : Math.ceil((counts.archived * 100) / inUse);

/** Writes what the dry run has shown. */
export function useApply(run: Import) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      body(
        api.POST('/api/v1/imports/{id}/apply', {
          params: { path: { id: run.id } },
          body: {
            token: run.token ?? '',
            confirmArchived: run.counts.archived || undefined,
            largestPart: archivedPart(run),
          },
        }),
      ),
    onSuccess: (started) => {
      watch(started.id);
      putImport(queries, started);
    },
  });
}

/** Takes back what it has done; what the server objects to belongs beside the button. */
export function useUndo(run: Import) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      body(api.POST('/api/v1/imports/{id}/undo', { params: { path: { id: run.id } } })),
    onSuccess: (started) => {
      watch(started.id);
      putImport(queries, started);
    },
  });
}

/** Stops it, or gives it up before it has begun. */
export function useCancel(run: Import) {
  const { t } = useLingui();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      body(api.POST('/api/v1/imports/{id}/cancel', { params: { path: { id: run.id } } })),
    onSuccess: (now) => putImport(queries, now),
    onError: (error) => toastProblem(toProblem(error), t`It could not be cancelled`),
  });
}
