import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type Sent, upload } from '../../api';
import { type Choices, queryOf, readingOf } from './choices';
import type { Mapping } from './mapping';
import { type Import, type Preview, putImport } from './queries';

/** The file was moved, deleted or saved anew after it was chosen: the browser may no longer read it. */
export class FileGone extends Error {}

async function formOf(file: File): Promise<FormData> {
  try {
    await file.slice(0, 1).arrayBuffer();
  } catch {
    throw new FileGone();
  }
  const form = new FormData();
  form.set('file', file);
  return form;
}

/** What the server makes of the file, read as chosen; asked anew when that changes. */
export function usePreview(file: File | null, choices: Choices) {
  const [sent, setSent] = useState<Sent | null>(null);
  const [source] = useDebouncedValue(choices.source, 500);
  const reading = readingOf({ ...choices, source });
  const identity = file && [file.name, file.size, file.lastModified];
  const query = useQuery({
    queryKey: ['import-preview', identity, reading],
    queryFn: async ({ signal }) => {
      if (!file) throw new FileGone();
      const form = await formOf(file);
      return upload<Preview>('/api/v1/imports/preview', form, {
        query: reading,
        signal,
        onSent: setSent,
      });
    },
    enabled: file !== null,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    // While another reading of the same file is on its way the former one stays on screen.
    placeholderData: (before, former) =>
      JSON.stringify(former?.queryKey[1]) === JSON.stringify(identity)
        ? keepPreviousData(before)
        : undefined,
  });
  return { ...query, sent: query.isFetching ? sent : null };
}

/** Uploads the file for its dry run; leaving the page or `cancel` stops the upload. */
export function useUpload(onStarted: (started: Import) => void) {
  const queries = useQueryClient();
  const [sent, setSent] = useState<Sent | null>(null);
  const running = useRef<AbortController | null>(null);
  const cancel = () => running.current?.abort();
  useEffect(() => () => running.current?.abort(), []);

  const sending = useMutation({
    mutationFn: async ({ file, choices, mapping }: Run) => {
      running.current = new AbortController();
      setSent(null);
      const form = await formOf(file);
      form.set('columns', JSON.stringify(mapping));
      return upload<Import>('/api/v1/imports', form, {
        query: queryOf(choices),
        signal: running.current.signal,
        onSent: setSent,
      });
    },
    onSuccess: (started) => {
      putImport(queries, started);
      onStarted(started);
    },
  });
  const aborted = sending.error instanceof DOMException && sending.error.name === 'AbortError';
  return {
    start: sending.mutate,
    cancel,
    sent,
    isSending: sending.isPending,
    error: aborted ? null : sending.error,
  };
}

/** Everything one run is made of. */
interface Run {
  file: File;
  choices: Choices;
  mapping: Mapping;
}
